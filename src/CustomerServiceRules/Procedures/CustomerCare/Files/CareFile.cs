using System.Globalization;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>
/// What is on file of a buyer, as far as care looks at it. What <see cref="CustomerCare.Duties"/> and
/// <see cref="CustomerCare.Message"/> are decided on. Immutable.
/// </summary>
[Cites("CARE-2.1", "CARE-2.2", CareDocument.Withdrawal, CareDocument.Birthdays, CareDocument.MonthsBeforeMoveIn, CareDocument.CutMonths)]
public sealed record CareFile : ISubjectFact, IExplainedFact
{
    /// <summary>Opens a file.</summary>
    /// <param name="buyer">The host's ID of the buyer.</param>
    /// <param name="project">The project, such as <see cref="CareProjects.Tianhui"/>; not empty.</param>
    /// <param name="events">What has happened.</param>
    /// <exception cref="ArgumentException">Nobody is the buyer, or the project is empty.</exception>
    public CareFile(SubjectId buyer, string project, CareEvents events)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(project);
        ArgumentNullException.ThrowIfNull(events);
        if (buyer == default)
            throw new ArgumentException("Found a file of nobody, expected the host's ID of a buyer.", nameof(buyer));
        Subject = buyer;
        Project = project;
        Events = events;
    }

    /// <summary>The buyer.</summary>
    public SubjectId Subject { get; }

    /// <summary>The project of the home.</summary>
    public string Project { get; }

    /// <summary>What has happened.</summary>
    public CareEvents Events { get; init; }

    /// <summary>For which day signing the contract is planned, as the thank-you message reminds; null: not known.</summary>
    public DateOnly? PlannedSigning { get; init; }

    /// <summary>For which day moving in is planned; null: not known, and nothing falls due before it.</summary>
    public DateOnly? PlannedMoveIn { get; init; }

    /// <summary>What the buyer has said of messages, oldest first, each at an instant of its own; empty: nothing yet.</summary>
    /// <exception cref="ArgumentException">A statement is not after the one before it.</exception>
    public IReadOnlyList<ConsentStatement> Consent
    {
        get;
        init => field = InOrder(value);
    }
    = [];

    /// <summary>Further numbers to which the buyer wants messages sent (指定人员电话号码); empty: none.</summary>
    public IReadOnlyList<string> ExtraNumbers { get; init; } = [];

    /// <summary>The owner's family; empty: nobody is known.</summary>
    public IReadOnlyList<FamilyMember> Family { get; init; } = [];

    /// <summary>The e-mail address; null: none is known.</summary>
    public string? Email { get; init; }

    /// <summary>The day of birth; null: not known.</summary>
    public DateOnly? Birthday { get; init; }

    string IExplainedFact.Kind => CareTerms.FileFact;

    string IExplainedFact.Id => Subject.Value;

    IEnumerable<Figure> IExplainedFact.Figures
    {
        get
        {
            yield return new Figure(CareTerms.ProjectFigure, Project);
            foreach (var (name, at) in new[]
            {
                (CareTerms.VisitedFigure, Events.FirstVisitAt), (CareTerms.SubscribedFigure, Events.SubscribedAt), (CareTerms.SignedFigure, Events.SignedAt),
                (CareTerms.MovedInFigure, Events.MovedInAt), (CareTerms.GaveUpFigure, Events.GaveUpAt),
            })
            {
                if (at is { } known)
                    yield return new Figure(name, known.ToString("O", CultureInfo.InvariantCulture));
            }

            if (PlannedMoveIn is { } planned)
                yield return new Figure(CareTerms.PlannedFigure, planned.ToString("O", CultureInfo.InvariantCulture));
            foreach (var said in Consent)
                yield return new Figure(CareTerms.ConsentFigure, $"{(said.IsGiven ? "yes" : "no")} {said.At.ToString("O", CultureInfo.InvariantCulture)}");
        }
    }

    /// <summary>How the buyer stands to messages at an instant; what is said at the instant counts.</summary>
    /// <param name="instant">The instant.</param>
    public ConsentState ConsentAt(DateTimeOffset instant)
    {
        var said = Consent.Where(statement => statement.At <= instant).ToList();
        return said switch
        {
            [] => ConsentState.NotAsked,
            [.., { IsGiven: true }] => ConsentState.Given,
            _ => said.Exists(statement => statement.IsGiven) ? ConsentState.Withdrawn : ConsentState.Refused,
        };
    }

    /// <summary>Whether the buyer has said no to messages, first or last, as of an instant.</summary>
    /// <param name="instant">The instant.</param>
    public bool ObjectsAt(DateTimeOffset instant) => ConsentAt(instant) is ConsentState.Refused or ConsentState.Withdrawn;

    /// <summary>The first day of the months before moving in; of a month that lacks it, the last. Null where no day is planned.</summary>
    /// <param name="months">How many months before; at least 0.</param>
    public DateOnly? PreviewBegins(int months) => PlannedMoveIn?.AddMonths(-months);

    /// <summary>The first day after so many months from <see cref="PreviewBegins"/> on; null where no day is planned.</summary>
    /// <param name="months">How many months before; at least 0.</param>
    public DateOnly? PreviewEnds(int months) => PreviewBegins(months)?.AddMonths(months);

    /// <summary>On which day of a year the birthday message is due: of 29 February on the 28th in a year without it; null where it is not known.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    public DateOnly? BirthdayIn(int year) => Birthday is { } born
        ? new DateOnly(year, born.Month, Math.Min(born.Day, DateTime.DaysInMonth(year, born.Month)))
        : null;

    /// <summary>Whether a message may go where it is meant to: to the buyer, to a number that the buyer has named, or, of those for the family, to one of it.</summary>
    /// <param name="message">The message.</param>
    public bool MayReach(CareMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.To is not { } number || ExtraNumbers.Contains(number) || (message.IsForFamily && Family.Any(member => member.Number == number));
    }

    private static ConsentStatement[] InOrder(IReadOnlyList<ConsentStatement> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        for (var i = 1; i < said.Count; i++)
        {
            if (said[i].At <= said[i - 1].At)
                throw new ArgumentException($"Found a statement of {said[i].At:O} after one of {said[i - 1].At:O}, expected them oldest first, each at an instant of its own.", nameof(said));
        }

        return [.. said];
    }
}
