using CustomerServiceRules.Facts;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>A place where a population breaks an invariant of the document. Immutable.</summary>
/// <param name="Text">What was found, for a person.</param>
/// <param name="Subjects">The customers that stand out, sorted ordinally; not those that most are like.</param>
/// <param name="Clauses">The clauses that are broken, the most specific first.</param>
public sealed record PopulationFinding(LocalizedText Text, IReadOnlyList<SubjectId> Subjects, IReadOnlyList<string> Clauses);
