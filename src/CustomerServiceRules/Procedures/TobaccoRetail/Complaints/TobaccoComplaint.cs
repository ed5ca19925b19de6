using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// A case on the tobacco company's complaint telephone, whichever of the five types: what a host knows of it, as far as the
/// steps and the policies look at it. Immutable; the host makes a changed copy when it learns more.
/// </summary>
[Cites("TOB-17.1", "TOB-23.1", "TOB-23.2")]
public sealed record TobaccoComplaint : Complaint, ISubjectFact, IExplainedFact
{
    /// <summary>A case as it comes in.</summary>
    /// <param name="id">The host's ID of the case.</param>
    /// <param name="complainant">Who raises it.</param>
    /// <param name="channel">By which way it came in.</param>
    /// <param name="receivedAt">The instant of contact, from which the working day runs.</param>
    /// <param name="content">What it says; not empty.</param>
    /// <exception cref="ArgumentException">The ID is the default value, the channel none of the enum, or the content empty.</exception>
    public TobaccoComplaint(SubjectId id, Complainant complainant, ComplaintChannel channel, DateTimeOffset receivedAt, string content)
        : base(id, complainant, channel, receivedAt, content)
    {
    }

    /// <summary>Which of the five types it is; null until the reception staff has said so.</summary>
    public TobaccoCaseType? Type { get; init; }

    /// <summary>What it is about, in the words of the host's list of owners; null where nobody has said.</summary>
    public string? Topic { get; init; }

    /// <summary>The department that owns it; null until it is routed.</summary>
    public string? OwningDepartment { get; init; }

    /// <summary>What came of each time that it was handled, oldest first: the first, and one more for each reopening.</summary>
    public IReadOnlyList<HandlingRound> Rounds { get; init; } = [];

    /// <summary>The staff member whose fault is found, with the ground; null where none is.</summary>
    public StaffFault? Fault { get; init; }

    /// <summary>What somebody did to the person who raised it because of it; null where nothing is known.</summary>
    public Retaliation? Retaliation { get; init; }

    /// <inheritdoc/>
    public SubjectId Subject => Id;

    string IExplainedFact.Kind => TobaccoTerms.ComplaintFact;

    string IExplainedFact.Id => Id.Value;

    IEnumerable<Figure> IExplainedFact.Figures
    {
        get
        {
            if (Type is { } type)
                yield return new Figure(TobaccoTerms.CaseTypeFigure, type.ToString());
            if (Topic is not null)
                yield return new Figure(TobaccoTerms.TopicFigure, Topic);
        }
    }
}
