using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How far a ranked customer is from a cut of its business format. Immutable.</summary>
[Cites("TOB-6.2.2", "OQ-2", "OQ-3")]
public sealed class CutDistance
{
    private readonly ScaleStanding _standing;
    private readonly ScaleStanding? _holder;

    internal CutDistance(ScaleStanding standing, Fraction threshold, int lastRank, ScaleStanding? holder)
    {
        _standing = standing;
        _holder = holder;
        Threshold = threshold;
        LastRank = lastRank > 0 ? lastRank : null;
    }

    /// <summary>The customer.</summary>
    public SubjectId Subject => _standing.Subject;

    /// <summary>The customer's own rank.</summary>
    public int Rank => _standing.Rank!.Value;

    /// <summary>The customer's own position.</summary>
    public Fraction Position => _standing.Position!.Value;

    /// <summary>The cut: positions up to it, inclusive, are before it.</summary>
    public Fraction Threshold { get; }

    /// <summary>Whether the customer is before the cut.</summary>
    public bool IsReached => Position <= Threshold;

    /// <summary>The last rank whose position is before the cut; null: the format is so small that no rank is.</summary>
    public int? LastRank { get; }

    /// <summary>
    /// Who stands at <see cref="LastRank"/>; of a tied group, whose common rank may be better, the one whose ID comes first.
    /// Null where no rank is before the cut.
    /// </summary>
    public SubjectId? Holder => _holder?.Subject;

    /// <summary>The rank of the holder; better than <see cref="LastRank"/> where the holder's group is tied.</summary>
    public int? HolderRank => _holder?.Rank;

    /// <summary>The score of the holder: whoever has at least as much is before the cut.</summary>
    public Fraction? HolderScore => _holder?.Score;

    /// <summary>
    /// By how much the holder's score exceeds the customer's own; null where the customer is before the cut, or no rank is.
    /// </summary>
    public Fraction? ScoreGap => IsReached || _holder is null ? null : _holder.Score - _standing.Score;
}
