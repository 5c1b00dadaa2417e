import type { Lexicon } from "../lexicon";
import { numberTable } from "../number-table";

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const UNIT_ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const TEN_ORDINALS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

export const ENGLISH: Lexicon = {
  numbers: numberTable([
    { words: UNITS, from: 1, step: 1, ordinal: false },
    { words: UNIT_ORDINALS, from: 1, step: 1, ordinal: true },
    { words: TENS, from: 20, step: 10, ordinal: false },
    { words: TEN_ORDINALS, from: 20, step: 10, ordinal: true },
    { words: "hundred", from: 100, step: 1, ordinal: false },
    { words: "hundredth", from: 100, step: 1, ordinal: true },
  ]),
  joint: "and",
  rankBefore: [
    "rank(?:s|ed|ing)?(?: is| at| as| of| in)?(?: the| only| just)?",
    "(?:plac|com|finish|sit|stand)(?:e|es|ed|ing|s)?(?: in| at)?(?: the)?",
    "(?:came|placed|stood|sat|landed|landing) ?(?:in|at)?(?: the)?",
    "(?:position|place|spot|slot)(?: of)?",
    "number",
    "no\\.?",
    "#",
  ],
  ordinalBefore: [
    "(?:is|was|are|were|remains?|to|at|in|takes?|took|holds?|held|joint|into)(?: now| currently| still| only| just| ranked| in| a| distant)*(?: the)?",
  ],
  ordinalEnd: ["(?:st|nd|rd|th)"],
  rankAfter: ["(?:overall )?(?:rank|place|position|spot|slot)"],
  afterOrdinal: [
    "(?:in|out|of|among|amongst|on|globally|worldwide|overall|internationally|and|or|behind|after|ahead|but|by|with|from|to|at|for|this|last|up|down|most|best|according|while|whereas|just|as|is|are|was|were|goes|went|belongs|comes|came|again|has|had|trails|trailed|place)",
  ],
  fieldAfter: [
    "(?:st|nd|rd|th)?(?: place| position| spot)?(?: globally| worldwide| overall)? (?:in|for|at|on|by) (?!ai\\b|a\\.i|artificial|the\\b|a\\b|an\\b|its\\b|this\\b|that\\b|terms|government|global|world|readiness|20\\d\\d|both\\b|all\\b|overall|any\\b|our\\b|\\d|tortoise|oxford|imf|stanford|aipi|gaii|september|december|november|january|october|being|how)\\w+",
    "(?:st|nd|rd|th)?(?: place| position| spot)? (?:in|for|on|by) (?:the )?(?:number|chess|world cup|olympic\\w*|share|use|quality|size|level of)",
  ],
  coverageBefore: [
    "(?:out )?of(?: the| a total of| all)*",
    "among(?: the| all)*",
    "(?:covers|ranks|ranked|across)(?: the)?",
    "/",
  ],
  coverageAfter: [
    "(?:ranked |participating |assessed )*-?(?:country|nation|participants|entries|countries|nations|states|economies|governments|territories|jurisdictions)",
  ],
  atLeast: ["more than", "over", "at least", "some", "around", "about", "nearly", "almost"],
  formerBefore: ["from(?: the)?"],
  otherBefore: [
    "top",
    "by",
    "\\$",
    "€",
    "£",
    "for the",
    "last",
    "past",
    "next",
    "age",
    "version",
    "gpt",
    "from the bottom",
    "g",
  ],
  otherAfter: [
    "(?:places|positions|spots|ranks|notches|rungs)",
    "(?:times?|years?|months?|days?|weeks?|century|quarter|half|edition|annual|anniversary|consecutive|straight|consecutive)",
    "(?:points?|per ?cent|%|billion|bn|million|mn|m|trillion|thousand|percentage)",
    "(?:companies|start-?ups|models|people|researchers|indicators|pillars|dimensions|papers|patents|generation|world)",
    "(?:time|country|nation|state|economy) (?:to|in history|that)",
    "to (?:publish|adopt|launch|release|introduce|pass)",
    "only to",
  ],
  otherAround: [],
  months: [
    "jan(?:uary)?",
    "feb(?:ruary)?",
    "mar(?:ch)?",
    "apr(?:il)?",
    "may",
    "june?",
    "july?",
    "aug(?:ust)?",
    "sept?(?:ember)?",
    "oct(?:ober)?",
    "nov(?:ember)?",
    "dec(?:ember)?",
  ],
  comparedBefore: [
    "(?:just |right |well |far |immediately |directly )?(?:behind|ahead of|after|before|above|below|between|past|than|alongside|from)(?: both)?",
    "(?:overt[ao]\\w+|beat\\w*|trail\\w*|surpass\\w*|outrank\\w*|pass\\w*|leapfrog\\w*|eclips\\w*|edg\\w+ out|pipp\\w+|replac\\w+|followed by|following|unlike|not|except|besides|instead of|compared (?:with|to)|second only to|sandwiched between|next to)(?: both)?",
  ],
  comparedAfter: [
    "based",
    "s(?= (?!\\d|(?:the )?rank|place|position|standing|ai\\b|artificial|spot|score|overall|global))",
  ],
  clause: [
    "while",
    "whereas",
    "but",
    "with",
    "when",
    "although",
    "though",
    "and",
    "followed by",
    "as",
    "according to",
  ],
  and: ["and", "&"],
  respectively: ["respectively"],
  ai: ["a\\.?i\\.?", "artificial intelligence"],
  part: [
    "(?:in|on|for|by|of) (?:(?:its|their|the|overall|ai|terms of) )*(?:talent|research|infrastructure|investments?|patents?|publications?|papers|start-?ups|adoption|skills|regulation|governance|ethics|commercial|operating environment|government strategy|computing|compute|chips|innovation|economy|education|responsible ai|public opinion|digital|human capital|policy|number of|readiness of|funding|spending|exports?|gdp|population|happiness|corruption|press freedom|data cent(?:er|re)s)",
    "(?:talent|research|infrastructure|investment|innovation|patents?|adoption|skills|commercial|development|governance|competitiveness) (?:pillar|sub-?index|index|ranking|score|indicator|component|category)",
    "(?:pillar|sub-?index)",
    "(?:ai|artificial intelligence)[ -](?:talents?|research|patents?|papers|investments?|start-?ups|adoption|skills|infrastructure|chips|publications|workforce|jobs|spending|funding|markets?|exports|ethics|education|usage|conferences?|summits?|generated|powered|enabled|related)",
    "(?:europe|asia|africa|latin america|the region|the gulf|the continent) s",
    "(?:african|european|asian|arab|latin american|gulf|eurasian|nordic|baltic|brics|g20|g7|developing|emerging) (?:countr(?:y|ies)|nations?|states?|economies)",
    "(?:in|of|among|within|across)(?: the| all| other)? (?:europe(?:an)?|asia(?:n)?(?:[- ]pacific)?|africa(?:n)?|latin america(?:n)?|south america(?:n)?|north america(?:n)?|middle east(?:ern)?|arab|gulf|mena|eu|european union|brics|g7|g20|asean|region|oecd|developing|emerging|low|lower|middle|high|southeast|south|central|eastern|western|gcc|islamic|commonwealth|baltic|nordic)",
    "(?:regionally|per capita|relative to|adjusted for|intensity|in scale|on scale|in terms of)",
    "(?:innovation index|wipo|world bank|salesforce|capital economics|bcg|undp|unctad|competitiveness (?:index|report|ranking|yearbook)|e-?government|nature index|talent index|ai index report|adoption index|responsible ai index|cyber\\w*|fifa|gdp|military)",
  ],
  whole: [
    "(?:(?:in terms of|by|for|on|of|in) )?(?:(?:the|their|level of|levels of) )*(?:ai )?(?:implementation|innovation|investment)(?:,? (?:and )?(?:ai )?(?:implementation|innovation|investment)){2}",
  ],
  makers: [
    "(?:olympiad\\w*|hackathon\\w*|championship\\w*|contest\\w*|competition)",
    "(?:universit(?:y|ies)|compan(?:y|ies)|firms?|start-?ups?|models?|chatbots?|cit(?:y|ies)|bank|openai|deepseek|google|microsoft|baidu|yandex|sber(?:bank)?|apps?|banks)",
  ],
  unstated: [
    "not(?! only| just)",
    "(?:isn|wasn|aren|didn|doesn|won|hasn|don) t",
    "never",
    "no longer",
    "(?:will|would|could|should|may(?! \\d)|might|aims?|hopes?|wants?|plans?|expects?|expected|aspires?|seeks?|goal|target|projected|forecast)",
    "had \\w+ (?:ranked|placed|been|come|finished|taken)",
    "(?:by 20[3-9]\\d)",
    "(?:higher|lower|better|worse|above|below|at least|up to|no better|outside|beyond) (?:than )?(?:the )?(?=[\\d#])",
    "(?:from the bottom|from last)",
    "(?:nor|neither|if|lost|loses|losing|miss(?:ed|es|ing)?|fail(?:s|ed|ing)? to|unable to|fell out of|dropped out of|instead of|rather than)",
  ],
  doubted: [
    "(?:myths?|false|falsely|untrue|incorrect(?:ly)?|wrong(?:ly)?|mistaken(?:ly)?|allegedly|denie[ds]|hoax|fabricated|debunked|retracted)",
  ],
};
