using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>That a month's complaints have to be analysed, by whom, for whom and by when. Immutable.</summary>
[Cites("MALL-S-3.3.2", MallDocuments.ReportLeftOpen)]
public sealed class ReportObligation
{
    private ReportObligation(CalendarMonth month, InForce<int> dueDay)
    {
        Month = month;
        DueBy = month.Next.DayOrLast(dueDay.Value);
        Clauses = dueDay.Clauses;
    }

    /// <summary>The month that is reported on.</summary>
    public CalendarMonth Month { get; }

    /// <summary>The last day on which the report is in time, inclusive, until 24:00 in the organisation's zone.</summary>
    public DateOnly DueBy { get; }

    /// <summary>The clauses that the obligation and its day rest on.</summary>
    public IReadOnlyList<string> Clauses { get; }

    /// <summary>Who reports (客服专员).</summary>
    public static Role By => MallRoles.Specialist;

    /// <summary>Who receives the report (客服主管).</summary>
    public static Role To => MallRoles.Supervisor;

    /// <summary>The obligation for one month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="parameters">The parameters in force; those of the first day of the month after, for a limit that was promised.</param>
    /// <exception cref="ArgumentException">The module of mall complaints is none of the rulebook.</exception>
    public static ReportObligation Of(CalendarMonth month, ParametersInForce parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new ReportObligation(month, parameters.Get(MallComplaints.ReportDueDay));
    }

    /// <summary>How it stands on a day.</summary>
    /// <param name="submittedOn">The local day on which the report was handed over; null: not yet.</param>
    /// <param name="today">The local day to judge by.</param>
    public ReportStanding StandingOn(DateOnly? submittedOn, DateOnly today) => submittedOn is { } day && day <= today
        ? day <= DueBy ? ReportStanding.Kept : ReportStanding.Late
        : today <= DueBy ? ReportStanding.Open : ReportStanding.Overdue;

    /// <summary>Month and day in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Month} due by {DueBy:yyyy-MM-dd}");
}

/// <summary>How a month's report stands.</summary>
[Cites("MALL-S-3.3.2")]
public enum ReportStanding
{
    /// <summary>Not handed over, and there is time.</summary>
    Open = 1,

    /// <summary>Not handed over, and the day is past.</summary>
    Overdue,

    /// <summary>Handed over in time.</summary>
    Kept,

    /// <summary>Handed over after the day.</summary>
    Late,
}
