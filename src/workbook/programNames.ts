const PROGRAM_WORDS =
  /\b(univ|university|hospitals?|medical|medicine|center|centre|health|healthcare|clinic|college|school|program|residency|institute|memorial|regional|county|consortium|system|infirmary|foundation|gme|mayo|kaiser|sinai|saint|st|mercy|methodist|baptist|presbyterian|providence|hca|va|ucla|ucsf|ucsd|nyu|suny|lsu|uab|usf|umass|uc|ut|mgh|bidmc|upmc|ohsu|musc|uthealth|hopkins|stanford|yale|harvard|duke|emory|penn|brown|tulane|baylor)\b/i;

/** Whether a cell reads like the name of a residency program or of a hospital. */
export function looksLikeProgram(text: string): boolean {
  return /[a-z]{2}/i.test(text) && text.length <= 200 && PROGRAM_WORDS.test(text);
}
