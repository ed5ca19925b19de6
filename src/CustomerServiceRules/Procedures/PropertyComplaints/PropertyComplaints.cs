using CustomerServiceRules.Calendars;
using CustomerServiceRules.Complaints;
using CustomerServiceRules.Facts;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>
/// Where to start: the policies, parameters, lists and the lifecycle of complaints to a property developer. Compose a rulebook
/// with <see cref="PropertyComplaintsModule"/>, a module of your own that gives the limits which the document lost, and a
/// working calendar; decide the policies on <see cref="FactsOf"/> a complaint, put what was decided into the complaint and
/// move it by <see cref="Lifecycle"/>.
/// </summary>
public static partial class PropertyComplaints
{
    /// <summary>How a complaint moves; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static PropertyComplaintLifecycle Lifecycle { get; } = new();

    /// <summary>Gathers what is known of a complaint.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="calendar">The working calendar of those who receive complaints.</param>
    /// <param name="others">What else is known: assessments of its validity, its topics, problems that were reported.</param>
    /// <exception cref="ArgumentException">A fact about another complaint.</exception>
    /// <exception cref="CalendarRangeException">The calendar does not know the day of receipt.</exception>
    public static SubjectFacts FactsOf(PropertyComplaint complaint, WorkingCalendar calendar, params IEnumerable<object> others)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        ArgumentNullException.ThrowIfNull(others);
        return new SubjectFacts(complaint.Id, [Reception.Of(complaint, calendar), .. others]);
    }

    /// <summary>Where a state stands in the skeleton that complaint procedures have in common.</summary>
    /// <param name="state">The state.</param>
    /// <exception cref="ArgumentOutOfRangeException">The state is none of the enum.</exception>
    public static ComplaintStage StageOf(PropertyComplaintState state) => Enum.IsDefined(state)
        ? Enum.Parse<ComplaintStage>(state.ToString())
        : throw new ArgumentOutOfRangeException(nameof(state), state, "Found a state that the lifecycle does not have.");

    /// <summary>The ID of the term that names a member of one of this procedure's enumerations: <c>cgh.reception-route.in-working-time</c>.</summary>
    /// <typeparam name="TEnum">One of this procedure's enumerations.</typeparam>
    /// <param name="value">The member.</param>
    public static string TermOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => PropertyTerms.Of(value);
}
