using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Visits.Sampling;

/// <summary>A unit with the stratum that it belongs to. Immutable.</summary>
public sealed record StratumMember
{
    /// <summary>Puts a unit into its stratum.</summary>
    /// <param name="id">The unit.</param>
    /// <param name="stratum">The name of its stratum; not empty; compared ordinally.</param>
    /// <exception cref="ArgumentException">No unit or no stratum.</exception>
    public StratumMember(SubjectId id, string stratum)
    {
        if (id == default)
            throw new ArgumentException("Found a unit without an ID, expected one.", nameof(id));
        ArgumentException.ThrowIfNullOrWhiteSpace(stratum);
        Id = id;
        Stratum = stratum;
    }

    /// <summary>The unit.</summary>
    public SubjectId Id { get; }

    /// <summary>The name of its stratum.</summary>
    public string Stratum { get; }
}

/// <summary>Whom a draw brought of one stratum. Immutable.</summary>
/// <param name="Stratum">The name of the stratum.</param>
/// <param name="Population">How many units it holds; at least 1.</param>
/// <param name="Units">The units drawn, the first drawn first; at least 1.</param>
public sealed record StratumSample(string Stratum, int Population, IReadOnlyList<SubjectId> Units);

/// <summary>
/// Whom a draw from strata brought: somebody of each. There is no other way to one than <see cref="SeededDraw"/>. Immutable.
/// </summary>
public sealed class StratifiedSample
{
    internal StratifiedSample(string seed, int population, int asked, IReadOnlyList<StratumSample> strata)
    {
        Seed = seed;
        Population = population;
        AskedSize = asked;
        Strata = strata;
        Units = [.. strata.SelectMany(stratum => stratum.Units)];
    }

    /// <summary>What the draw was made by.</summary>
    public string Seed { get; }

    /// <summary>How many there were to draw from; at least 1.</summary>
    public int Population { get; }

    /// <summary>How many were to be drawn at least.</summary>
    public int AskedSize { get; }

    /// <summary>The strata that hold anybody, by name, each with whom it brought.</summary>
    public IReadOnlyList<StratumSample> Strata { get; }

    /// <summary>All units drawn, stratum after stratum, each once; never fewer than <see cref="AskedSize"/>.</summary>
    public IReadOnlyList<SubjectId> Units { get; }

    /// <summary>By how many the sample is larger than asked for, because small strata are owed one unit each; 0: by none.</summary>
    public int GrownBy => Units.Count - AskedSize;

    /// <summary>Size, population, strata and seed, and by how much it has grown: <c>64 of 1234 in 40 strata by '2026/1', 2 more than 62</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Units.Count} of {Population} in {Strata.Count} strata by '{Seed}'{(GrownBy > 0 ? $", {GrownBy} more than {AskedSize}" : "")}");
}
