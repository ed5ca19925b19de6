using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.PropertyComplaints;

/// <summary>When a complaint came in, seen by a working calendar. Immutable.</summary>
[Cites("CGH-5.3.1", PropertyComplaintsDocument.BeforeOpeningOrInABreak, QuestionsOfAllDocuments.WorkingDays, QuestionsOfAllDocuments.WorkingHours)]
public sealed record Reception : ISubjectFact, IExplainedFact
{
    /// <summary>Records a reception.</summary>
    /// <param name="subject">The complaint.</param>
    /// <param name="receivedAt">The instant of contact.</param>
    /// <param name="isInWorkingTime">Whether anybody worked then; not before opening, in a break or after closing.</param>
    /// <exception cref="ArgumentException">No complaint.</exception>
    public Reception(SubjectId subject, DateTimeOffset receivedAt, bool isInWorkingTime)
    {
        if (subject == default)
            throw new ArgumentException("Found a reception of nothing, expected a complaint.", nameof(subject));
        Subject = subject;
        ReceivedAt = receivedAt;
        IsInWorkingTime = isInWorkingTime;
    }

    /// <summary>The complaint.</summary>
    public SubjectId Subject { get; }

    /// <summary>The instant of contact.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Whether anybody worked then.</summary>
    public bool IsInWorkingTime { get; }

    /// <summary>The reception of a complaint, by the calendar of those who receive complaints.</summary>
    /// <param name="complaint">The complaint.</param>
    /// <param name="calendar">The calendar; the instant at which work ends is outside, that at which it begins inside.</param>
    /// <exception cref="CalendarRangeException">The calendar does not know the day.</exception>
    public static Reception Of(PropertyComplaint complaint, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(complaint);
        ArgumentNullException.ThrowIfNull(calendar);
        return new Reception(complaint.Id, complaint.ReceivedAt, calendar.IsWorkingTime(complaint.ReceivedAt));
    }

    string IExplainedFact.Kind => PropertyTerms.ReceptionFact;

    string IExplainedFact.Id => ReceivedAt.ToString("o", CultureInfo.InvariantCulture);

    IEnumerable<Figure> IExplainedFact.Figures => [new(PropertyTerms.InWorkingTimeFigure, IsInWorkingTime ? "true" : "false")];
}
