using System.Collections.ObjectModel;
using System.Globalization;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>
/// A complaint in a mall: the case of <see cref="MallComplaintLifecycle"/> and the fact that the policies about complaints
/// match. Immutable; the host makes a changed copy when it learns more.
/// </summary>
[Cites("MALL-C-2", "MALL-C-3.5.1a", "MALL-C-3.5.1g", "MALL-C-3.5.1h", "MALL-C-3.5.1i")]
public sealed record MallComplaint : Complaint, ISubjectFact, IExplainedFact
{
    /// <summary>A complaint as it comes in.</summary>
    /// <param name="id">The host's ID of the complaint.</param>
    /// <param name="complainant">Who complains.</param>
    /// <param name="channel">By which way it came in.</param>
    /// <param name="receivedAt">The instant of contact.</param>
    /// <param name="content">What it says; not empty.</param>
    /// <param name="types">What it is about, at least one type; the first is the one it counts under.</param>
    /// <exception cref="ArgumentException">
    /// No ID, no content, no type, a type twice, or a value outside its enumeration.
    /// </exception>
    public MallComplaint(
        SubjectId id, Complainant complainant, ComplaintChannel channel, DateTimeOffset receivedAt, string content, params IEnumerable<MallComplaintType> types)
        : base(id, complainant, channel, receivedAt, content)
    {
        ArgumentNullException.ThrowIfNull(types);
        Types = Distinct([.. types], nameof(types));
        if (Types.Count == 0)
            throw new ArgumentException("Found a complaint of no type, expected at least one of the 14.", nameof(types));
    }

    /// <summary>The ID as the subject of decisions.</summary>
    public SubjectId Subject => Id;

    /// <summary>What it is about; the first is the one it counts under.</summary>
    public IReadOnlyList<MallComplaintType> Types { get; }

    /// <summary>What it touches beside its types; empty: nothing that decides who handles it.</summary>
    /// <exception cref="ArgumentException">A topic twice, or outside the enumeration.</exception>
    public IReadOnlyList<ComplaintTopic> Topics
    {
        get;
        init => field = Distinct([.. value], nameof(Topics));
    } = ReadOnlyCollection<ComplaintTopic>.Empty;

    /// <summary>The value of the goods in yuan, 0 or more; null where it is about none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0.</exception>
    public decimal? GoodsValue
    {
        get;
        init => field = value >= 0 || value is null ? value : throw new ArgumentOutOfRangeException(nameof(GoodsValue), value, "Found a value below 0 yuan, expected 0 or more.");
    }

    /// <summary>The employee that is complained about; null: nobody.</summary>
    public string? AccusedEmployee { get; init; }

    /// <summary>The rank of the person that is complained about; null: nobody, or not known.</summary>
    public StaffRank? AccusedRank { get; init; }

    /// <summary>Whether the customer insists on the store manager.</summary>
    public bool CustomerInsists { get; init; }

    /// <summary>Why those below the store manager could not settle it; null: they have not failed.</summary>
    public string? WhyUnsettled { get; init; }

    /// <summary>The details as they were recorded (细节记录); null until then.</summary>
    public string? Details { get; init; }

    /// <summary>What <see cref="MallComplaints.Handler"/> decided about it; null until then.</summary>
    public Decision<HandlerLevel>? Handler { get; init; }

    /// <summary>What looking into it has brought to light: cause, truth, solution; null until then.</summary>
    public Investigation? Investigation { get; init; }

    /// <summary>When the solution was carried out; null until it is. One from before the latest beginning of carrying out does not count.</summary>
    public DateTimeOffset? CarriedOutAt { get; init; }

    /// <summary>What it taught; null until it is reviewed.</summary>
    public ComplaintReview? Review { get; init; }

    /// <summary>The employee whom supervision found to have ignored it; null: nobody.</summary>
    public string? IgnoredBy { get; init; }

    string IExplainedFact.Kind => MallTerms.ComplaintFact;

    string IExplainedFact.Id => Id.Value;

    IEnumerable<Figure> IExplainedFact.Figures
    {
        get
        {
            yield return new Figure(MallTerms.TypesFigure, string.Join(", ", Types));
            if (Topics.Count > 0)
                yield return new Figure(MallTerms.TopicsFigure, string.Join(", ", Topics));
            if (GoodsValue is { } value)
                yield return new Figure(MallTerms.GoodsValueFigure, value.ToString(CultureInfo.InvariantCulture));
            if (AccusedRank is { } rank)
                yield return new Figure(MallTerms.AccusedRankFigure, rank.ToString());
            if (CustomerInsists)
                yield return new Figure(MallTerms.InsistsFigure, "true");
            if (WhyUnsettled is { } why)
                yield return new Figure(MallTerms.WhyUnsettledFigure, why);
        }
    }

    /// <summary>Whether it is about a type.</summary>
    /// <param name="type">The type.</param>
    public bool IsOf(MallComplaintType type) => Types.Contains(type);

    /// <summary>Whether it touches a topic.</summary>
    /// <param name="topic">The topic.</param>
    public bool Touches(ComplaintTopic topic) => Topics.Contains(topic);

    private static ReadOnlyCollection<T> Distinct<T>(List<T> values, string parameter)
        where T : struct, Enum
    {
        foreach (var value in values)
        {
            if (!Enum.IsDefined(value))
                throw new ArgumentException($"Found the value {value:D}, expected one of {string.Join(", ", Enum.GetNames<T>())}.", parameter);
        }

        return values.Distinct().Count() == values.Count
            ? values.AsReadOnly()
            : throw new ArgumentException($"Found one of {string.Join(", ", values)} twice, expected each once.", parameter);
    }
}
