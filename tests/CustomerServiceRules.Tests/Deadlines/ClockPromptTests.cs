using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Parameters;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Clocks for what a document wants done promptly and gives no figure for.</summary>
public sealed class ClockPromptTests
{
    private const string Name = "clk.prompt";

    private static readonly Parameter<PromptLimit> Promptly = new(Name, MatterLifecycle.Text, "", new DatedValue<PromptLimit>(PromptLimit.Unstated, "CLK-1"));

    [Fact]
    public void Clocks_WhileNoFigureIsStated_ShowNothing() => Rounds(Stated(), "2024-03-01 09:00").Should().BeEmpty();

    [Fact]
    public void Clocks_WithAFigureOfTheHost_GoByIt() =>
        Rounds(Stated("2 working hours"), "2024-03-01 09:00").Should().ContainSingle().Which
            .Should().BeEquivalentTo(new { DueAt = At("2024-03-01 11:00"), Clauses = new[] { "CLK-2", "CHG-1" } });

    [Fact]
    public void Clocks_WithAFigureFromADayOn_ApplyToTheCasesThatBeginThen()
    {
        var desk = Stated("2 working hours", from: "2024-03-04");

        Rounds(desk, "2024-03-03 23:59:59").Should().BeEmpty();
        desk.DueOf("2024-03-04 09:00").Should().Be(At("2024-03-04 11:00"));
    }

    [Fact]
    public void Clocks_WithAFigureThatIsWithdrawn_GoOnForTheCasesThatHadBegun()
    {
        var desk = Stated("2 working days", until: "2024-03-05");

        desk.DueOf("2024-03-04 09:00").Should().Be(At("2024-03-06 18:00"));
        Rounds(desk, "2024-03-05 09:00").Should().BeEmpty();
    }

    private static IReadOnlyList<ClockReading> Rounds(ClockDesk desk, string start) => desk.Lifecycle.Clocks(desk.Run(start), Case, At(start));

    private static ClockDesk Stated(string? limit = null, string? from = null, string? until = null) => new(
        (define, moves) => Usual(define, moves).Within(Promptly),
        [Promptly],
        book =>
        {
            if (limit is not null)
                book.Add(new LimitChange(Name, limit, from is null ? null : Day(from), until is null ? null : Day(until)));
            book.WithCalendar(CalendarBook.Organisation, Plain);
        });
}
