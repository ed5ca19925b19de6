using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>What docs/clocks.md shows.</summary>
public sealed class DocumentedClockTests
{
    private readonly List<string> _lines = [];

    [Fact]
    public void Host_ReadsClocksExplainsThemAndListsTheWork()
    {
        #region calendar
        var desk = WorkingCalendar.Build("desk", "Asia/Shanghai", calendar => calendar
            .Open(Weekdays.MondayToFriday, "09:00", "12:00")
            .Open(Weekdays.MondayToFriday, "13:30", "18:00")
            .Holidays(HolidayTable.China));

        var rulebook = new RulebookBuilder()
            .Add(new DeskProcedures(), new AgreedTimes())
            .WithCalendar(CalendarBook.Organisation, desk)
            .Build();
        #endregion

        #region read
        var tickets = rulebook.Lifecycle(TicketLifecycle.Instance);

        // The Friday before the make-up Saturday of 14 February 2026, then the Spring Festival until 23 February.
        var friday = new DateTimeOffset(2026, 2, 13, 16, 0, 0, TimeSpan.FromHours(8));
        var ticket = new Ticket("K1");
        var record = tickets.Start("T1", friday);

        foreach (var reading in tickets.Clocks(record, ticket, friday))
            Print(FormattableString.Invariant($"{reading.Sentence}: {reading.Limit}, due {reading.DueAt:yyyy-MM-dd HH:mm} ({string.Join(", ", reading.Clauses)})"));
        #endregion

        _lines.Should().Equal(
            "give a first answer: 4 working hours, due 2026-02-14 11:00 (DESK-1)",
            "find a solution: 2 working days, due 2026-02-24 18:00 (DESK-3, AGREED-7)");
        _lines.Clear();

        #region explain
        var answer = tickets.Clocks(record, ticket, friday)[0];
        foreach (var step in answer.Explain().Steps)
            Print(FormattableString.Invariant($"{step.From:ddd HH:mm} to {step.Until:ddd HH:mm} {(step.IsCounted ? "counts" : "does not count")}: {step.Why}"));
        #endregion

        _lines.Should().Equal(
            "Fri 16:00 to Fri 18:00 counts: working time",
            "Fri 18:00 to Sat 00:00 does not count: after closing",
            "Sat 00:00 to Sat 09:00 does not count: before opening",
            "Sat 09:00 to Sat 11:00 counts: working time (春节)");
        _lines.Clear();

        #region worklist
        var cases = new[] { new OpenCase<Ticket>(record, ticket) };
        foreach (var item in tickets.WorkList(cases, friday.AddHours(18), atRiskWithin: TimeSpan.FromHours(2)))
            Print($"{item.Urgency} {item.Reading.CaseId}: {item.Reading.Sentence}");

        var next = tickets.NextToFallDue(cases, friday.AddHours(18));
        #endregion

        _lines.Should().Equal("AtRisk T1: give a first answer", "InTime T1: find a solution");
        next!.Reading.Clock.Should().Be("desk.ticket.answer");
        _lines.Clear();

        #region orders
        var answered = (Accepted)tickets.Fire(record, TicketTrigger.Answer, ticket, TicketLifecycle.Agent, friday.AddMinutes(30));
        foreach (var order in tickets.Orders(answered, ticket))
            Print(FormattableString.Invariant($"{order.Order.Effect.Sentence} by {order.DueAt:yyyy-MM-dd HH:mm} ({string.Join(", ", order.Clauses)})"));
        #endregion

        _lines.Should().Equal("notify the team by 2026-02-24 18:00 (DESK-2, DESK-3, AGREED-7)");
        _lines.Clear();

        #region correct
        // The answer was given at 16:10 and entered at 16:30.
        var corrected = tickets.Correct(answered.Record, sequence: 1, friday.AddMinutes(10), "entered late", TicketLifecycle.Agent, friday.AddHours(1));
        Print(FormattableString.Invariant($"{tickets.Clocks(corrected, ticket, friday.AddHours(1))[0].StoppedAt:HH:mm}"));
        #endregion

        _lines.Should().Equal("16:10");
    }

    private void Print(string line) => _lines.Add(line);
}
