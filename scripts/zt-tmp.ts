import * as g from '../tests/unit/domain/model/golden-cases';
import { evaluateAssessment } from '../lib/domain/model/evaluate-assessment';
import { evaluateVerdict } from '../lib/domain/model/evaluate-verdict';
for (const [k,d] of Object.entries(g)) { if (typeof d==='function'||!('bank' in (d as any))) continue; evaluateAssessment(d as any); const t=performance.now(); const r=evaluateAssessment(d as any); const ms=performance.now()-t; console.log(k.padEnd(28), r.verdict.padEnd(14), ms.toFixed(1)+'ms', r.flips.length,'flips; unknown',r.unknowns.length,'next',r.nextQuestion);
 for(const f of r.flips) console.log('     ', f.verdict.padEnd(10), f.changes.map(c=>`${c.question}: ${c.from}->${c.to} (${c.effort})`).join(' + '), f.score.toFixed(3), f.probability.go.toFixed(2), f.probability.rust.toFixed(2)); }
const time=(n:string,f:()=>void)=>{for(let i=0;i<20;i++)f();const xs:number[]=[];for(let i=0;i<60;i++){const t=performance.now();f();xs.push(performance.now()-t)}xs.sort((a,b)=>a-b);console.log(n,xs[30]!.toFixed(2),xs[57]!.toFixed(2))};
time('verdict',()=>evaluateVerdict(g.crudInGoShop)); time('verdict 2 parts',()=>evaluateVerdict(g.goShopWithIngest));
const six=g.documentWith({...g.goShopWithIngest.answers},['a','b','c','d','e','f'].map((name,i)=>({name,share:(['small','medium','large'] as const)[i%3]!,answers:i%2?{workload:'stream-processing',compute:'thousands-or-battery','latency-heap':'tight-large-heap'}:{}})));
time('verdict 6 parts',()=>evaluateVerdict(six)); time('all',()=>evaluateAssessment(g.crudInGoShop)); time('all 6 parts',()=>evaluateAssessment(six)); console.log(evaluateAssessment(six).flips.length);
