/**
 * Figures of the cited benchmark as its file has them, for tests that work out again what the product says.
 * File: https://github.com/the-benchmarker/web-frameworks/blob/503390800c0cfa469370c808f9457a2d55da74c0/data.min.json
 * Revision 503390800c0cfa469370c808f9457a2d55da74c0, `updated_at` 2026-02-11 23:25:12 UTC.
 * Arranged here by entry and load level; the numbers are unchanged except where a comment says so.
 */
export const sourceUpdatedAt = '2026-02-11 23:25:12 UTC';

/** The file's `hardware`, without its `os`. */
export const sourceHardware = { cpus: 16, memory: 7733008, cpu_name: 'M1 Eight-Core Processor' };

/** The file's `languages`. */
export const sourceCompilers = { go: 1.25, rust: 1.92 };

/** Per level: `total_requests_per_s`, `percentile99` in seconds, `total_bytes_received`. */
export const sourceLevels: Record<string, Record<number, readonly [number, number, number]>> = {
  nethttp: {
    64: [8928.085155066281, 0.020089371, 14028.0],
    256: [14878.66098628475, 0.07613888666666667, 196781.33333333334],
    512: [25616.90140357636, 0.091030276, 185687.0],
  },
  gin: {
    64: [7964.469193238784, 0.022186731333333334, 10925.333333333334],
    256: [14405.201904847505, 0.07583304233333334, 189123.66666666666],
    512: [24856.58648442996, 0.09200034266666667, 193363.33333333334],
  },
  web: {
    64: [43803.95482037413, 0.001999579333333333, 213628.66666666666],
    256: [47763.03490729498, 0.006699681666666667, 234113.66666666666],
    512: [48931.51404392178, 0.012622296, 241317.66666666666],
  },
  hyper: {
    64: [44235.858510851904, 0.0022465006666666665, 211816.33333333334],
    256: [49209.49199945439, 0.007461443666666667, 237058.0],
    512: [51733.92773255646, 0.013056929666666666, 254941.0],
  },
  axum: {
    64: [40986.570905855675, 0.002705384, 171953.0],
    256: [47059.90447505145, 0.007415123, 210819.66666666666],
    512: [50760.636639517084, 0.013357538666666667, 251821.33333333334],
  },
  khttp: {
    64: [48866.5200780643, 0.001582205, 237419.66666666666],
    256: [50819.07369813162, 0.006714771333333334, 251602.33333333334],
    512: [51097.939498308086, 0.013016901666666667, 258871.33333333334],
  },
};

/** `total_requests_per_s` of every entry at 256 connections, here rounded to whole requests. */
export const sourceRatesAt256: Record<'go' | 'rust', Record<string, number>> = {
  go: {
    web: 47763,
    atreugo: 46794,
    fiber: 46045,
    gearbox: 44846,
    fasthttp: 44404,
    router: 44258,
    'gorouter-fasthttp': 40104,
    apirouter: 14940,
    poteto: 14935,
    nethttp: 14879,
    goframe: 14732,
    gorouter: 14649,
    'gorilla-mux': 14428,
    gin: 14405,
    httprouter: 14404,
    goroute: 14372,
    rte: 14163,
    kami: 14142,
    clevergo: 14091,
    r2: 14057,
    violetear: 13952,
    'go-zero': 13780,
    echo: 13754,
    'goravel-fiber': 13322,
    bunrouter: 13303,
    chi: 13212,
    goyave: 13029,
    hertz: 12977,
    aero: 12573,
    webgo: 12340,
    beego: 12277,
    aurora: 11996,
    flamego: 11498,
    air: 10135,
    mars: 9172,
    stgin: 7182,
    gramework: 6488,
    'goravel-gin': 6411,
    macaron: 6244,
    tango: 5855,
  },
  rust: {
    khttp: 50819,
    'ohkami-tokio': 49970,
    oxidy: 49473,
    hyper: 49209,
    'ohkami-nio': 48990,
    warp: 48923,
    gotham: 48602,
    actix: 47940,
    viz: 47572,
    salvo: 47526,
    nickel: 47355,
    poem: 47328,
    axum: 47060,
    rocket: 45541,
    rama: 45020,
    graphul: 44552,
    iron: 42514,
    tide: 42397,
    silent: 41099,
    'ohkami-smol': 28747,
    'summer-boot': 23582,
    hyperlane: 16234,
    'micro-web': 1686,
    may_minihttp: 1677,
  },
};

/** The Go entries whose `config.yaml` in that revision names the engine `fasthttp`. */
export const sourceFasthttp = ['atreugo', 'fasthttp', 'fiber', 'gearbox', 'gorouter-fasthttp', 'router'];
