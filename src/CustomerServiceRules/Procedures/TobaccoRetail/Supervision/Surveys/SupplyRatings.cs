using System.Globalization;
using CustomerServiceRules.Arithmetic;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>What of supply customers are satisfied with.</summary>
[Cites("TOB-15.3")]
public enum SupplyAspect
{
    /// <summary>How much there is (总量).</summary>
    Total = 1,

    /// <summary>Which brands (品牌).</summary>
    Brand,

    /// <summary>What it costs (价格).</summary>
    Price,

    /// <summary>The policy of allocation (政策).</summary>
    Policy,

    /// <summary>Which kinds and packs of a brand (规格).</summary>
    Specification,

    /// <summary>When it comes (供应节奏).</summary>
    Rhythm,
}

/// <summary>How many answers about one aspect of supply there are, and how many of satisfied customers. Immutable.</summary>
/// <param name="Aspect">The aspect.</param>
/// <param name="Asked">How many answered; 0 or more.</param>
/// <param name="Satisfied">How many of them are satisfied; 0 to all.</param>
[Cites("TOB-15.3")]
public sealed record AspectRating(SupplyAspect Aspect, int Asked, int Satisfied);

/// <summary>How satisfied customers are with supply: all six aspects together. Immutable.</summary>
[Cites("TOB-15.3", TobaccoDocument.SupplyRateLeftOpen)]
public sealed record SupplyRatings : ISubjectFact, IExplainedFact
{
    /// <summary>Gives the counts.</summary>
    /// <param name="subject">The unit and the survey, in one ID.</param>
    /// <param name="aspects">The counts of all six aspects, each once, in any order.</param>
    /// <exception cref="ArgumentException">No subject, an aspect missing or twice, or more satisfied than asked.</exception>
    public SupplyRatings(SubjectId subject, params IEnumerable<AspectRating> aspects)
    {
        ArgumentNullException.ThrowIfNull(aspects);
        if (subject == default)
            throw new ArgumentException("Found ratings of nobody, expected the ID of unit and survey.", nameof(subject));
        Subject = subject;
        Aspects = [.. aspects.OrderBy(rating => rating.Aspect)];
        if (!Aspects.Select(rating => rating.Aspect).SequenceEqual(Enum.GetValues<SupplyAspect>()))
            throw new ArgumentException($"Found the aspects '{string.Join(", ", Aspects.Select(rating => rating.Aspect))}', expected each of {string.Join(", ", Enum.GetNames<SupplyAspect>())} once.", nameof(aspects));
        if (Aspects.FirstOrDefault(rating => rating.Satisfied < 0 || rating.Satisfied > rating.Asked) is { } wrong)
            throw new ArgumentException($"Found {wrong.Satisfied} satisfied of {wrong.Asked} asked about {wrong.Aspect}, expected 0 to all of them.", nameof(aspects));
    }

    /// <summary>The unit and the survey.</summary>
    public SubjectId Subject { get; }

    /// <summary>The six aspects, in the order of the enumeration.</summary>
    public IReadOnlyList<AspectRating> Aspects { get; }

    /// <summary>How many answers there are, of all aspects.</summary>
    public int Asked => Aspects.Sum(rating => rating.Asked);

    /// <summary>Satisfied ÷ asked over all aspects, from 0 to 1, exact; 0 where nobody was asked.</summary>
    public Fraction Share => Asked == 0 ? Fraction.Zero : new Fraction(Aspects.Sum(rating => rating.Satisfied), Asked);

    string IExplainedFact.Kind => TobaccoTerms.SupplyRatingsFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures =>
    [
        new(TobaccoTerms.AskedFigure, Asked.ToString(CultureInfo.InvariantCulture)),
        new(TobaccoTerms.RateFigure, Share.ToString()),
    ];
}
