using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using CustomerServiceRules.Decisions;

namespace CustomerServiceRules.Policies.Running;

/// <summary>
/// Settlements of a policy that sees of a subject nothing but the values of earlier decisions: one for each distinct
/// combination of values. Keeps a bounded number. Thread-safe.
/// </summary>
internal sealed class SharedSettlements
{
    private const int Kept = 1024;

    private readonly ConcurrentDictionary<object?[], Settlement> _byValues = new(ValuesComparer.Instance);
    private int _count;

    /// <summary>Finds the settlement for the values of the earlier decisions, null where one was not settled.</summary>
    public bool TryGet(object?[] values, [MaybeNullWhen(false)] out Settlement settlement) => _byValues.TryGetValue(values, out settlement);

    /// <summary>Keeps a settlement, and says so in it: what is written about it can be kept too.</summary>
    public void Add(object?[] values, Settlement settlement)
    {
        if (Volatile.Read(ref _count) >= Kept)
            return;

        if (settlement != Settlement.Undecided)
            settlement.Shared = new SharedReasons();
        if (_byValues.TryAdd([.. values], settlement))
            Interlocked.Increment(ref _count);
    }

    private sealed class ValuesComparer : IEqualityComparer<object?[]>
    {
        public static ValuesComparer Instance { get; } = new();

        public bool Equals(object?[]? x, object?[]? y)
        {
            for (var i = 0; i < x!.Length; i++)
            {
                if (!object.Equals(x[i], y![i]))
                    return false;
            }

            return true;
        }

        public int GetHashCode([DisallowNull] object?[] obj)
        {
            var hash = new HashCode();
            foreach (var value in obj)
                hash.Add(value);
            return hash.ToHashCode();
        }
    }
}
