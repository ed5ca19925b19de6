using System.Collections;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The standings of a ranking, each made when it is asked for, so that a large population costs its records only.</summary>
internal sealed class StandingList(ScaleRanking ranking, int count) : IReadOnlyList<ScaleStanding>
{
    public int Count => count;

    public ScaleStanding this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
            return new ScaleStanding(ranking, index);
        }
    }

    public IEnumerator<ScaleStanding> GetEnumerator()
    {
        for (var place = 0; place < count; place++)
            yield return new ScaleStanding(ranking, place);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
