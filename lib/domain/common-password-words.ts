/**
 * Words that stand in lists of leaked passwords again and again, lower case, without accents. Long leaked
 * passwords are nearly all made of these, of runs over the keyboard and of years, so a list of parts catches
 * more than a list of wholes would.
 */
export const commonPasswordWords: readonly string[] = [
  'password passwort passwd passw0rd pass motdepasse contrasena senha parola haslo wachtwoord kennwort',
  'admin administrator administrador root user guest login logon signin master system server default',
  'welcome willkommen bienvenue hello hallo letmein openup access secret geheim private security secure',
  'change changeme changeit please test testing tester temp temporary demo sample example company corporate',
  'qwerty azerty qwertz asdf zxcv love lovely iloveyou iloveu ilove youlove loveyou forever always',
  'summer winter spring autumn sommer herbst fruhling january february march april june july august',
  'september october november december monday tuesday wednesday thursday friday saturday sunday',
  'michael michelle jennifer jessica ashley amanda daniel thomas robert joshua matthew andrew anthony',
  'charlie george jordan hunter harley ranger buster tigger maggie pepper ginger cookie bailey buddy',
  'nicole hannah chelsea samantha patricia victoria elizabeth christian jonathan alexander benjamin william',
  'john david james robert smith johnson richard joseph steven martin sophie sarah laura maria anna',
  'football baseball basketball hockey soccer liverpool arsenal barcelona realmadrid manchester yankees',
  'dragon monkey tiger lion eagle shadow phoenix falcon panther dolphin butterfly elephant kitty puppy',
  'sunshine princess prince queen king angel angels heaven jesus christ blessed diamond crystal silver golden',
  'superman batman spiderman starwars pokemon pikachu naruto matrix merlin gandalf hogwarts minecraft',
  'computer internet google facebook microsoft windows samsung android apple iphone linux ubuntu oracle',
  'flower rainbow chocolate banana orange purple yellow cheese coffee peanut cherry',
  'freedom whatever nothing something everything trustno1 ninja mustang ferrari mercedes porsche corvette',
  'killer hacker hacked soldier warrior hunter pirate thunder lightning lucky happy family mother father',
  'sister brother friends forever baby babygirl sweet sweety honey sexy money magic music guitar',
  'america canada england france germany deutschland london berlin paris newyork texas california',
  'correcthorsebatterystaple thequickbrownfox jumpsoverthelazydog tobeornottobe maytheforcebewithyou',
  'golang rustlang gopher ferris developer programmer engineer',
  'one two three four five six seven eight nine zero the and with you are this that mine',
].flatMap((line) => line.split(' '));
