// Given names that are frequent in news English: one sign among several that a capitalised run is a person.
//
// Gives   whether a word is such a name, and which pronoun its bearers mostly have
// Knows   no one in particular

import { folded } from "@/lib/text/words";

const NAMES = new Set(
  `alf danny nico rufus simon pym cole callum jesper leif ruud jeroen joost maarten sander bart dirk gert guus hugo jaap joris kees koen lieke luuk niels pim rens sjoerd stijn teun thijs wouter tiago nuno rui duarte joão josé luís pedro mads søren nils olaf sanjay arun vikram deepak ravi kwame kofi emeka chidi tunde amadou ousmane moussa hamid reza hossein mustafa osman emre taoufik anis hal ollie archie alfie freddie ernie reggie stan sid bert ray jed clyde earl wade dale carlos miguel raúl sergio javier iván hiro kenji takeshi wen jun min aaron abdul abigail adam adrian ahmed aidan aisha alan albert alejandro alex alexander alexandra alexei alfred ali alice alicia alison
  amanda amber amir amy ana anders andre andrea andreas andrei andrew angela angus anita ann anna anne annette anthony antonio antoine
  april arjun arthur ashley audrey barbara barry beatrice ben benjamin bernard beth bill billy bob boris brad brandon brenda brendan
  brian bridget bruce bruno callum cameron carl carla carlos carmen carol caroline catherine cathy charles charlie charlotte chen chloe
  chris christian christina christine christopher ciara claire clara clare claudia colin connor craig cristina cynthia daisy dan daniel
  danielle darren david dawn dean deborah declan denis dennis derek diana diane diego dmitri dominic don donald donna doris dorothy doug
  douglas duncan dylan edith eduardo edward eileen elaine eleanor elena elizabeth ella ellen emily emma emmanuel eric erik erin ethan
  eva evan evelyn faisal farah fatima felicity felix fernando finn fiona antónio andré césar florence frances francesca francis francisco frank fraser fred
  frederick gabriel gareth gary gavin gemma george georgia gerald gerard gillian gina giovanni giulia glen glenn gloria gordon grace
  graham grant greg gregory guy hannah hans harriet harold harry hassan hazel heather hector heidi helen henrik henry holly howard hugh
  hugo ian ibrahim igor imran ingrid irene iris isaac isabel isabella ivan jack jackie jacob jacqueline jake jamal james jamie jane janet
  janice jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joanne joe joel
  johan johanna john johnny jonathan jorge jose joseph josh joshua joyce juan judith julia julian julie june karen karim karl kate
  katherine kathleen kathryn kathy katie katrina keith kelly ken kenneth kerry kevin khalid kieran kim kimberly kirsten kirsty klaus kumar kyle
  lars laura lauren laurence lawrence lee leila leo leon leonard leslie lewis liam lily linda lisa liz lorraine louis louise lucas lucia
  lucy luis luke lydia lynn madeleine malcolm marc marcia marco marcus margaret maria marie marilyn marina mario marion mark marta martha
  martin mary mateo mathew matt matthew maureen max megan mehmet mei mel melanie melissa mercedes michael michel michelle miguel mike mikhail
  miles miranda mohamed mohammad mohammed molly monica morgan moses muhammad nadia nancy naomi natalie natasha nathan neil nicholas nick
  nicola nicole nicolas nigel nina noah nora norman oksana olga oliver olivia olivier omar oscar owen pablo pamela patricia patrick paul
  paula pauline pedro peggy penelope penny peter petra phil philip philippa phillip phoebe pierre piotr polly priya rachel rafael rahul
  raj ralph ramon raymond rebecca reginald renee ricardo richard rick rita rob robert roberta roberto robin rodrigo roger roland ron ronald
  rory rosa rose rosemary ross roy ruby rupert russell ruth ryan sabrina sally sam samantha samir samuel sandra sanjay sara sarah scott sean
  sebastian sergei sergey shane shannon sharon shaun sheila shirley sidney silvia simon sofia sonia sophia sophie stacey stanley stefan
  stella stephanie stephen steve steven stuart sue sunil susan suzanne sven sylvia tamara tanya tara ted teresa terry thelma theo theodore
  theresa thomas tim timothy tina toby todd tom tommy toni tony tracey tracy trevor tyler valerie vanessa vera veronica vicki victor
  victoria viktor vincent viola virginia vivian vladimir volodymyr walter wanda warren wayne wei wendy will william yasmin yusuf yuri yvonne zac
  zachary zara zoe
  alasdair alastair alistair augustine piet pieter ronnie arnold arturo augusto basil bertie bernd bjorn björn boyd brent bryan byron cedric chester
  clark claude clive clifford conor cormac curtis cyril damian damien dev dougal eamon eamonn edgar edwin elias elliot elliott emil emilio enrique
  ernest ernesto eugene fabian fergus fernand floyd franz freddy fritz gerhard giles gilbert guillermo gunnar gustav hamish hamza harvey hasan herbert
  herman hiroshi horace howell hubert humphrey hussein idris ignacio ismail ivor jaime jakob jan jarvis jasper javed jens jerzy joachim joao joaquin
  jonas jonny josef jude julio jürgen kai kareem kjell lamar lance lawrie leroy lennart lloyd lorenzo luca ludwig luka lorcan magnus marcin marius
  martyn mattias maurice mauricio maxim melvin mervyn milo nasser ned nikolai norbert ole olof orlando otto paddy paolo pascal percy perry pekka quentin
  ralf ramesh randall randy raul reg rex rhys rodney rolf roman rudolf russ salman salvatore santiago sanjeev saul seth siegfried sören stefano stewart
  suresh terence thaddeus theodor thierry tariq tobias tomas tomás tommaso ulrich ulrik umar uwe vince vladislav wallace waleed wes wesley wilfred
  willem winston wolfgang xavier yannick youssef yves zoltan alejo anton arne asif aziz bartosz benoit bogdan boniface carsten chinedu chukwuemeka femi
  gordie hank hendrik henri kwesi laszlo lech marek mats matteo mikael mikko olu oluwaseun pavel petr piers rahim rajesh sanjiv sipho stig tendai thabo
  torsten vaclav zbigniew
  michele carmine ciro cosimo davide dino domenico donato edoardo emanuele enzo fabrizio federico filippo franco gaetano gennaro gerardo giacomo giancarlo gianluca
  gianni giorgio giuseppe guido luigi marcello massimo mauro nicolo nunzio pasquale piero pietro renato riccardo rocco ruggero salvo sandro silvio tullio umberto
  valerio vito vittorio tiago nuno rui joão miguel duarte gonçalo vasco henrique afonso bernardo lars nils håkan mads søren rasmus jesper henning kjetil oddvar
  aleksandr dmitri dmytro oleksandr sergei serhii yevgeny andriy bohdan taras kofi kwame yaw ayodele babatunde emeka tunde thulani siyabonga
  takeshi kenji satoshi haruto min-jun ji-hoon arjun rohan vikram anil ashok deepak manish nikhil rahul ravi sanjay vijay imran faisal khalid mustafa omar`.split(
    /\s+/,
  ),
);

/** Those of them that women bear; names of both, such as Kim and Robin, are in neither half. */
const WOMEN = new Set(
  `abigail aisha alexandra marcia viola alice alicia alison amanda amber amy ana andrea angela anita ann anna anne annette april audrey barbara beatrice beth brenda bridget carla carmen carol caroline
   catherine cathy celia charlotte chloe christina christine ciara claire clara clare claudia cristina cynthia daisy danielle dawn deborah diana diane donna doris dorothy edith eileen elaine
   eleanor elena elizabeth ella ellen emily emma erin eva evelyn farah fatima felicity fiona florence frances francesca gemma georgia gillian gina giulia gloria grace hannah harriet hazel
   heather heidi helen holly imogen inês ingeborg ingrid irene iris isabel isabella jacqueline jane janet janice jennifer jenny jessica jill joan joanna joanne johanna joyce judith julia julie june
   karen kate katherine kathleen kathryn kathy katie katrina kimberly kirsten kirsty laura lauren leila leonor lily linda lisa liz lorraine louise lucia lucy lydia lynn madeleine margaret maria marie
   marilyn marina marta martha mary maureen megan melanie melissa mercedes michelle miranda molly monica nadia nancy naomi natalie natasha nicola nicole nina nora norah olga oksana olivia pamela
   patricia paula pauline peggy penelope penny petra philippa phoebe polly priya rachel rebecca renee rita roberta rosa rosalind rose rosemary ruby ruth sabrina sally samantha sandra sara sarah
   shannon sharon sheila shirley silvia sofia sonia sophia sophie stacey stella stephanie sue susan suzanne sylvia tamara tanya tara teresa theresa thelma tina tracey tracy valerie vanessa vera
   veronica vicki victoria virginia vivian wanda wendy yasmin yvonne zara zoe
  leanne jess gail miriam adele agnes agnieszka aileen ailsa alana alexa alma althea amelia amina anastasia angelina angharad anika anja annabel annika
  antonia ariana astrid ava beatriz bella bernadette beryl bethany betty beverley beverly blanca bonnie bronwyn camille candice carmel carole carolina
  cassandra cecilia cecily celeste chiara christa claudine colleen consuelo cora cordelia dagmar daphne darlene debbie debra delia denise dolores
  donatella dora doreen dorothea edna elise eloise elsa elsie emilia enid erica erika esme esperanza estelle esther ethel eunice evie fatou faye fleur
  freya frida gabriela gabriella gabrielle geraldine gertrude ginny giselle glenda gwen gwyneth hanna hannelore harriett hatice helga henrietta hilary
  hilda ida ilse ines inès iona isabelle isla isobel ivana jacinta jana jasmine jeanette jeanne jodie josefina josephine josie juanita judy justine
  kamala karin karina katarina katharina keira kiran kristen kristin kristina lara larissa lata latisha laurel lea leah lena leona leonie lesley leticia
  lise liv lois lola loretta lorna louisa luciana lucille lucinda luisa luz lynda lynne mabel magda magdalena maisie malala mandy manuela marcela
  margarita margot margrethe mari mariam mariana marianne marisa marjorie marlene matilda maud mavis maxine meera mia mildred millie minerva mireille
  mirjam moira mona muriel myra myrtle nadine nan nanette nell nellie nerys nesta ngozi nicolette noelle noreen odette olwen paola patty petronella
  philomena pilar pippa rachael ramona reena reina rhiannon rhona rhonda roisin rosalie rosie rowena roxanne saskia selina selma serena shauna shelley
  sian sienna sigrid simone siobhan siobhán solveig sonja soraya sunita susanna susannah suzanna sybil sylvie tabitha tamsin tatiana tess thea theodora
  thérèse tilda trudy una ursula valentina verónica vivien wilma winifred yelena yolanda yvette zainab zelda zeynep zuzanna abena adaeze akua amaka
  chiamaka folasade ifeoma shona jo tessa marisol mhairi anjali delphine katerina philippa gwendoline`.split(
    /\s+/,
  ),
);
const EITHER = new Set(
  "andrea marion mel toni alex ashley brooke cameron casey charlie chris dana drew jackie jamie jean jo jordan kelly kerry kim lee leslie lindsay morgan nicky pat robin sam sandy shane taylor terry tony wei mei kumar chen".split(
    " ",
  ),
);

/** "María", "Noël": the list has most names without their accents. */
const isPlainGivenName = (plain: string) => NAMES.has(plain) || WOMEN.has(plain);

/** Whether a capitalised word is a frequent given name. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return NAMES.has(lower) || WOMEN.has(lower) || (/[^a-z]/.test(lower) && isPlainGivenName(folded(word)));
}

/** Whether "he" or "she" speaks of someone of that given name; empty where both may. */
export function pronounOfName(word: string): "he" | "she" | "" {
  const lower = word.toLowerCase();
  if (EITHER.has(lower)) return "";
  if (WOMEN.has(lower)) return "she";
  if (NAMES.has(lower)) return "he";
  const plain = folded(word);
  return plain !== lower && !EITHER.has(plain) && isPlainGivenName(plain)
    ? WOMEN.has(plain)
      ? "she"
      : "he"
    : "";
}
