using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits.Sampling;

/// <summary>How many of those that have to be covered have been, and who has not. Immutable.</summary>
public sealed class CoverageReached
{
    private CoverageReached(IReadOnlyList<SubjectId> covered, IReadOnlyList<SubjectId> notYetCovered, IReadOnlyList<SubjectId> others)
    {
        Covered = covered;
        NotYetCovered = notYetCovered;
        Others = others;
    }

    /// <summary>Who has been covered, by ID; once each, however often.</summary>
    public IReadOnlyList<SubjectId> Covered { get; }

    /// <summary>Who has still to be covered, by ID.</summary>
    public IReadOnlyList<SubjectId> NotYetCovered { get; }

    /// <summary>Who was checked without having to be, such as somebody who has left since, by ID; they do not count.</summary>
    public IReadOnlyList<SubjectId> Others { get; }

    /// <summary>Covered ÷ all that have to be, from 0 to 1, exact.</summary>
    public Fraction Share => new(Covered.Count, Covered.Count + NotYetCovered.Count);

    /// <summary>Whether nobody is left to be covered.</summary>
    public bool IsComplete => NotYetCovered.Count == 0;

    /// <summary>Compares who has to be covered with who was.</summary>
    /// <param name="owed">Everybody who has to be covered, in any order, each once; at least 1.</param>
    /// <param name="reached">Who was, in any order, as often as it was.</param>
    /// <exception cref="ArgumentException">Nobody has to be covered, a unit has no ID, or one that is owed stands there twice.</exception>
    public static CoverageReached Of(IEnumerable<SubjectId> owed, IEnumerable<SubjectId> reached)
    {
        ArgumentNullException.ThrowIfNull(owed);
        ArgumentNullException.ThrowIfNull(reached);
        SubjectId[] all = [.. owed];
        SubjectId[] met = [.. reached.Distinct()];
        SeededOrder.Check(all);
        SeededOrder.Check(met);
        if (all.Length == 0)
            throw new ArgumentException("Found nobody to cover, expected at least one unit.", nameof(owed));

        return new CoverageReached(Sorted(all.Intersect(met)), Sorted(all.Except(met)), Sorted(met.Except(all)));
    }

    private static SubjectId[] Sorted(IEnumerable<SubjectId> units) => [.. units.OrderBy(unit => unit.Value, StringComparer.Ordinal)];
}
