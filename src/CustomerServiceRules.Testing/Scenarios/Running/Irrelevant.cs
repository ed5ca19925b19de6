using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Testing.Running;

/// <summary>A fact that no rule can be about, because no module knows its type.</summary>
internal sealed record IrrelevantFact(int Number);

/// <summary>A fact about a subject that no rule can be about.</summary>
internal sealed record IrrelevantSubjectFact(SubjectId Subject, int Number) : ISubjectFact;

/// <summary>Makes what must not matter.</summary>
internal static class Irrelevant
{
    private const int Others = 2;

    public static IEnumerable<object> FactsAbout(SubjectId subject, int seed) =>
        [new IrrelevantFact(seed), new IrrelevantSubjectFact(subject, seed), new IrrelevantFact(-1 - seed)];

    /// <summary>Subjects of whom nothing is known that a rule is about.</summary>
    public static IEnumerable<SubjectFacts> SubjectsBeside(SubjectId subject, int seed) =>
        Enumerable.Range(1, Others).Select(number => Beside($"{subject}/other-{number}", seed));

    private static SubjectFacts Beside(SubjectId other, int seed) => new(other, FactsAbout(other, seed));
}
