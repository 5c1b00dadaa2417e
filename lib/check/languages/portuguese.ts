import type { Lexicon } from "../lexicon";
import { numberTable, withEndings } from "../number-table";

const GENDERS = "o a os as";

export const PORTUGUESE: Lexicon = {
  numbers: numberTable([
    {
      words:
        "um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove",
      from: 1,
      step: 1,
      ordinal: false,
    },
    {
      words: "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
      from: 20,
      step: 10,
      ordinal: false,
    },
    { words: "cento|cem", from: 100, step: 1, ordinal: false },
    {
      words: withEndings("primeir segund terceir quart quint sext sétim oitav non décim", GENDERS),
      from: 1,
      step: 1,
      ordinal: true,
    },
    {
      words: withEndings(
        "vigésim trigésim quadragésim quinquagésim sexagésim septuagésim|setuagésim octogésim nonagésim",
        GENDERS,
      ),
      from: 20,
      step: 10,
      ordinal: true,
    },
    { words: withEndings("centésim", GENDERS), from: 100, step: 1, ordinal: true },
  ]),
  joint: "e",
  rankBefore: [
    "(?:posição|lugar|colocação|posto|número|ranking)(?: de)?",
    "n[ºo°]?\\.?",
    "(?:classific\\p{L}+(?:-se)?)(?: apenas| só)?(?: em| no| na| como)*(?: o| a)?",
  ],
  ordinalBefore: [
    "(?:ocup\\p{L}+|fic\\p{L}+|est[áa]|apare\\p{L}+|figur\\p{L}+|surg\\p{L}+|em|no|na|o|a|ao|à|para|é|são|era|foi|caiu|subiu)(?: apenas| só| já)?(?: em| no| na| o| a| ao| à| para o| para a)*",
  ],
  ordinalEnd: ["[.]?[ºªoa°](?![\\p{L}])"],
  rankAfter: ["(?:lugar|posição|colocação|posto|colocad[oa])"],
  afterOrdinal: [
    "(?:em|no|na|nos|nas|entre|de|do|da|dos|das|e|ou|atrás|após|depois|à frente|segundo|mais|país|melhor|ainda|com|para|ao|pel[oa]|mundial|global|geral|logo|enquanto|mas)",
  ],
  fieldAfter: [
    "(?:[.]?[ºªoa°] ?)?(?: ?lugar| ?posição| ?colocação| ?posto)?(?: mundial| global| geral)? em (?!ia\\b|ranking|índice|lista|levantamento|estudo|inteligência|20\\d\\d|prontidão|preparação|todo|um|uma|termos|relação|ai\\b|setembro|dezembro|novembro|janeiro|outubro|seu|vitalidade|avanço|desenvolvimento|matéria)\\p{L}+",
    "(?:[.]?[ºªoa°] ?)?(?: ?lugar| ?posição| ?colocação)? (?:no|na) (?:xadrez|copa|número|uso|quesito|educação)",
  ],
  coverageBefore: [
    "(?:de|dos|das|do|entre|dentre)(?: os| as| um total de| todos os| mais de)*",
    "(?:avalia|abrange|analisa|cobre|reúne)(?: os| as)?",
    "/",
  ],
  coverageAfter: [
    "(?:países|nações|economias|estados|governos|territórios)(?: avaliad[oa]s| analisad[oa]s)?",
  ],
  atLeast: ["mais de", "cerca de", "quase", "pelo menos", "aproximadamente"],
  formerBefore: ["d[aoe]"],
  otherBefore: ["top", "em mais", "r\\$", "us\\$", "\\$", "últimos", "primeiros", "os dez", "pela", "g"],
  otherAfter: [
    "(?:posições|lugares|postos|colocações)",
    "[.]?[ºªoa]? ?(?:vez(?:es)?|anos?|meses|mês|dias?|século|trimestre|semestre|edição|aniversário)",
    "(?:pontos?|por cento|%|mil(?:hão|hões)?|bilh\\p{L}+|milhões|mil milhões|trilh\\p{L}+|reais|dólares)",
    "(?:empresas|startups|modelos|pessoas|indicadores|pilares|dimensões|artigos|patentes)",
    "(?:de )?(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)",
    "(?:país|nação) (?:a|do mundo a|que)",
  ],
  otherAround: ["2\\^ (?:a|o|os|as|dados|um|uma|relatório|estudo|pesquisa)(?! \\d)"],
  months: [
    "(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?: de)?",
  ],
  comparedBefore: [
    "(?:atrás|à frente|na frente|depois|antes|acima|abaixo|diante|ao lado|diferente|além)(?: apenas| só)? d[aoe]s?(?: os| as| o| a)?",
    "(?:após|entre|que|não|exceto|salvo|super\\p{L}+|ultrapass\\p{L}+|bat(?:eu|endo)|desbanc\\p{L}+|seguid[oa] (?:por|de|pel[oa]s?)|perdendo para)(?: apenas)?(?: os| as| o| a)?",
  ],
  comparedAfter: [],
  clause: ["enquanto", "mas", "já", "e", "com", "quando", "seguid[oa]", "segundo", "embora", "ao passo que"],
  and: ["e(?: os| as| o| a)?"],
  respectively: ["respectivamente", "respetivamente"],
  ai: ["ia", "inteligência artificial", "ai"],
  part: [
    "(?:em|no|na|por|de) (?:(?:pilar|quesito|critério|termos de|número de|nível de|volume de) )*(?:talentos?|pesquisa|investigação|infraestrutura|investimentos?|patentes?|publicações|startups|adoção|regulação|governança|comercial|inovação|economia|educação|capital humano|formação|estratégia|produção científica|competências)",
    "(?:subíndice|pilar|per capita|em número de|número de|relativ[oa] à população)",
    "(?:na|da|do|no|entre(?: os| as)?|dos|das)(?: países| nações)?(?: da| do| de)? ?(?:europ\\p{L}+|ásia|asiátic\\p{L}+|áfrica|african\\p{L}+|latin\\p{L}+|américa\\p{L}*|sul-american\\p{L}+|oriente médio|árabes|golfo|brics|g7|g20|ue|união europeia|região|ocde|emergentes|em desenvolvimento|lusófon\\p{L}+|língua portuguesa|cplp)",
    "(?:índice de inovação|índice global de inovação|banco mundial|ompi|onu|competitividade|corrupção|liberdade de imprensa|felicidade|pib|wipo|salesforce|bcg|cibersegurança|fifa)",
  ],
  whole: [
    "(?:(?:em|de|por) )?(?:implementação|inovação|inovações|investimentos?)(?:,? (?:e )?(?:implementação|inovação|inovações|investimentos?)){2}",
  ],
  makers: [
    "(?:olimpíada\\p{L}*|concurso\\p{L}*|campeonato\\p{L}*|maratona)",
    "(?:universidade\\p{L}*|empresas?|startups?|modelos?|cidades?|bancos?|chatbots?|openai|deepseek|são paulo)",
  ],
  unstated: [
    "(?:não(?! só| apenas| somente)|nunca|nem|jamais|tampouco)",
    "(?:quer|pretende|poderá|poderia|pode|deve(?:rá)?|será|ficará|espera|almeja|meta|objetivo|prevê|busca)",
    "até 20[3-9]\\d",
    "(?:acima|abaixo|melhor|pior)(?: d[oae]| que)? (?=\\d)",
    "de trás para (?:frente|a frente)",
    "(?:perdeu|perder|sem|se fosse|em vez|deixou de|deixa de)",
  ],
  doubted: [
    "(?:fals[oa]s?|mentira|desment\\p{L}+|mito|errad[oa]|incorret[oa]|equivocad[oa]|supostamente|boato|fake)",
  ],
};
