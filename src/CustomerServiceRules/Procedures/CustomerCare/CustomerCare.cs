using CustomerServiceRules.Calendars;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Visits;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>
/// Where to start: how a developer cares for the buyers of its homes from the first visit to moving in. Compose a rulebook
/// with <see cref="CustomerCareModule"/>, keep a <see cref="CareFile"/> of each buyer, let <see cref="Served"/> say what is
/// owed from when to when, ask <see cref="Message"/> before anything is sent, and move the buyer through
/// <see cref="Journey"/> and what comes in by the hotlines through <see cref="Opinions"/>.
/// </summary>
public static partial class CustomerCare
{
    /// <summary>How a buyer moves from the first visit to the new home; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static CareJourneyLifecycle Journey { get; } = new();

    /// <summary>How an opinion moves by the customer-opinion processing form; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static CustomerOpinionLifecycle Opinions { get; } = new();

    /// <summary>Gathers what is known of a buyer, for <see cref="Duties"/>.</summary>
    /// <param name="file">What is on file.</param>
    public static SubjectFacts FactsOf(CareFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new SubjectFacts(file.Subject, file);
    }

    /// <summary>Gathers what is known of a message, for <see cref="Message"/>.</summary>
    /// <param name="file">What is on file of the buyer.</param>
    /// <param name="message">The one message that is asked about.</param>
    /// <exception cref="ArgumentException">The message concerns another buyer.</exception>
    public static SubjectFacts FactsOf(CareFile file, CareMessage message)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(message);
        return new SubjectFacts(file.Subject, file, message);
    }

    /// <summary>
    /// What a buyer is owed from when to when: <see cref="Duties"/> decided for every day on which the file, the months before
    /// moving in or a figure change it. Nobody in particular is named as staff; a host adds who looks after the buyer.
    /// </summary>
    /// <param name="file">What is on file.</param>
    /// <param name="figures">The parameters in force, of which <see cref="PreviewMonths"/> says when the months before moving in begin.</param>
    /// <param name="zone">The rulebook's time zone, which says the local days.</param>
    /// <param name="decide">Decides <see cref="Duties"/> for <see cref="FactsOf(CareFile)"/> of the file as of an instant.</param>
    /// <param name="changes">The days on which a figure changes; none by default.</param>
    /// <exception cref="InvalidOperationException">The rules contradict each other on a day.</exception>
    public static ServedCustomer Served(
        CareFile file, ParametersInForce figures, TimeZoneInfo zone, Func<DateTimeOffset, Decision<IReadOnlyList<ContactDuty>>> decide, params IEnumerable<DateOnly> changes)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(decide);
        ArgumentNullException.ThrowIfNull(changes);
        return new DutiesOverTime(file, figures.Get(PreviewMonths).Value, zone, decide).Served(changes);
    }

    /// <summary>
    /// How what a buyer is owed is read: by the days of a calendar, whether anybody works on them or not. Give the terms to an
    /// <see cref="ObligationSchedule"/>.
    /// </summary>
    /// <param name="calendar">Says in which time zone days lie: the one of the rulebook that <see cref="Served"/> was given.</param>
    public static ObligationTerms ContactTerms(WorkingCalendar calendar) => new(calendar)
    {
        ExcuseClauses = new Dictionary<ExcuseGround, IReadOnlyList<string>>
        {
            [ExcuseGround.DutyReplaced] = [CareDocument.CutMonths],
            [ExcuseGround.ServiceEnded] = [CareDocument.CutMonths, CareDocument.DutiesWithoutConsent, CareDocument.GivingUp],
        },
    };

    /// <summary>How far a buyer is, in the words of the catalogue; null where the journey was given up.</summary>
    /// <param name="state">The state of the journey.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is none of the enum.</exception>
    public static CareStage? StageOf(CareJourneyState state) => state switch
    {
        CareJourneyState.FirstVisit => CareStage.FirstVisit,
        CareJourneyState.Subscribed => CareStage.Subscribed,
        CareJourneyState.InCare or CareJourneyState.Signed or CareJourneyState.AwaitingMoveIn => CareStage.Signed,
        CareJourneyState.PreMoveIn or CareJourneyState.MockMoveIn => CareStage.PreMoveIn,
        CareJourneyState.MovedIn => CareStage.MovedIn,
        CareJourneyState.GivenUp => null,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Found a state that the journey does not have."),
    };

    /// <summary>The ID of the term that names a member of one of this procedure's enumerations: <c>care.message-route.sms</c>.</summary>
    /// <typeparam name="TEnum">One of this procedure's enumerations.</typeparam>
    /// <param name="value">The member.</param>
    public static string TermOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => CareTerms.Of(value);
}
