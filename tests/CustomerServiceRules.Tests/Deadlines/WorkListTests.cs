using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

public sealed class WorkListTests
{
    private static readonly ClockDesk Desk = Within("4 working hours");

    private static readonly DateTimeOffset AsOf = At("2024-03-04 10:00");

    private static readonly OpenCase<Matter>[] Cases =
    [
        Open("paused", "2024-03-04 09:00", (Move.Await, "2024-03-04 09:30")),
        Open("late", "2024-03-04 09:30"),
        Open("overdue", "2024-03-01 10:00"),
        Open("soon", "2024-03-01 16:00"),
        Open("b-same", "2024-03-04 09:15"),
        Open("a-same", "2024-03-04 09:15"),
        Open("solved", "2024-03-04 09:00", (Move.Solve, "2024-03-04 09:30")),
        Open("now", "2024-03-01 15:00"),
    ];

    [Fact]
    public void WorkList_OfManyCases_IsInTheOrderInWhichTheyFallDue()
    {
        var list = Desk.Lifecycle.WorkList(Cases, AsOf, TimeSpan.FromHours(1));

        list.Select(item => (item.Reading.CaseId, item.Urgency)).Should().Equal(
            ("overdue", Urgency.Overdue),
            ("now", Urgency.AtRisk),
            ("soon", Urgency.AtRisk),
            ("a-same", Urgency.InTime),
            ("b-same", Urgency.InTime),
            ("late", Urgency.InTime),
            ("paused", Urgency.Paused));
    }

    [Fact]
    public void WorkList_OfShuffledCases_IsTheSame()
    {
        var expected = Texts(Desk.Lifecycle.WorkList(Cases, AsOf, TimeSpan.FromHours(1)));
        var random = new Random(20240304);
        for (var i = 0; i < 50; i++)
        {
            var shuffled = Cases.ToArray();
            random.Shuffle(shuffled);

            Texts(Desk.Lifecycle.WorkList(shuffled, AsOf, TimeSpan.FromHours(1))).Should().Equal(expected, $"seed 20240304, round {i}");
        }
    }

    [Fact]
    public void WorkList_OfEqualInstants_GoesByLifecycleCaseClockAndRound()
    {
        var two = Limit("clk.two", "2 working hours");
        var desk = new ClockDesk(
            (define, moves) =>
            {
                define.Clock("clk.z", MatterLifecycle.Text, "CLK-2").Starts().Within(two);
                define.Clock("clk.a", MatterLifecycle.Text, "CLK-2").Starts().Within(two);
            },
            [two]);
        OpenCase<Matter>[] cases = [new(desk.Run("m", AsOf), Case), new(desk.Run("B", AsOf), Case), new(desk.Run("a", AsOf), Case)];

        desk.Lifecycle.WorkList(cases, AsOf, TimeSpan.Zero).Select(item => $"{item.Reading.CaseId} {item.Reading.Clock}").Should().Equal(
            "B clk.a", "B clk.z", "a clk.a", "a clk.z", "m clk.a", "m clk.z");
    }

    // Due on Monday at 11:00, asked on Friday: what lies between is counted as working time.
    [Theory]
    [InlineData("2024-03-01 17:00:00", 3 * 3600, Urgency.AtRisk)]
    [InlineData("2024-03-01 17:00:00", 3 * 3600 - 1, Urgency.InTime)]
    [InlineData("2024-03-01 17:00:01", 3 * 3600 - 1, Urgency.AtRisk)]
    [InlineData("2024-03-02 12:00:00", 2 * 3600, Urgency.AtRisk)]
    [InlineData("2024-03-02 12:00:00", 2 * 3600 - 1, Urgency.InTime)]
    [InlineData("2024-03-04 11:00:00", 0, Urgency.AtRisk)]
    [InlineData("2024-03-04 10:59:59", 0, Urgency.InTime)]
    [InlineData("2024-03-04 11:00:01", 0, Urgency.Overdue)]
    [InlineData("2024-03-04 11:00:01", 36_000, Urgency.Overdue)]
    public void Urgency_AroundTheTimeAskedFor_IsAtRiskFromThereOn(string asOf, int seconds, Urgency expected) =>
        Desk.Lifecycle.WorkItems([Open("M1", "2024-03-01 16:00")], At(asOf), TimeSpan.FromSeconds(seconds)).Should().ContainSingle().Which.Urgency.Should().Be(expected);

    [Fact]
    public void Urgency_OfTimeOnTheClockWithoutACalendar_IsCountedOnTheClock()
    {
        var desk = Within("48 hours", more: _ => { });
        OpenCase<Matter>[] cases = [new(desk.Run("2024-03-01 15:30"), Case)];

        desk.Lifecycle.WorkItems(cases, At("2024-03-02 15:30"), TimeSpan.FromHours(24)).Should().ContainSingle().Which.Urgency.Should().Be(Urgency.AtRisk);
        desk.Lifecycle.WorkItems(cases, At("2024-03-02 15:29:59"), TimeSpan.FromHours(24)).Should().ContainSingle().Which.Urgency.Should().Be(Urgency.InTime);
    }

    [Fact]
    public void WorkItems_OfManyCases_ReadsNoCaseBeforeItIsAskedFor()
    {
        var read = 0;
        var items = Desk.Lifecycle.WorkItems(Counted(), AsOf, TimeSpan.Zero);

        read.Should().Be(0);
        using var each = items.GetEnumerator();
        for (var expected = 1; expected <= 3; expected++)
        {
            each.MoveNext().Should().BeTrue();
            read.Should().Be(expected);
        }

        items.Count().Should().Be(7, "the stream begins anew when it is read anew");

        IEnumerable<OpenCase<Matter>> Counted()
        {
            foreach (var open in Cases)
            {
                read++;
                yield return open;
            }
        }
    }

    [Fact]
    public void WorkList_Cancelled_EndsBetweenTwoCases()
    {
        using var cancel = new CancellationTokenSource();
        var read = 0;

        FluentActions.Invoking(() => Desk.Lifecycle.WorkList(CancellingAfterTwo(), AsOf, TimeSpan.Zero, cancel.Token)).Should().Throw<OperationCanceledException>();
        read.Should().Be(3, "the case that was cancelled before is not read");
        FluentActions.Invoking(() => Desk.Lifecycle.NextToFallDue(Cases, AsOf, cancel.Token)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => Desk.Lifecycle.NextDue(Cases, AsOf, cancel.Token)).Should().Throw<OperationCanceledException>();

        IEnumerable<OpenCase<Matter>> CancellingAfterTwo()
        {
            foreach (var open in Cases)
            {
                if (read++ == 2)
                    cancel.Cancel();
                yield return open;
            }
        }
    }

    [Fact]
    public void NextToFallDue_AmongManyCases_IsTheFirstThatHasNotPassed()
    {
        Desk.Lifecycle.NextToFallDue(Cases, AsOf)!.Reading.CaseId.Should().Be("now", "what falls due at the very instant is waited for");
        Desk.Lifecycle.NextToFallDue(Cases, AsOf.AddSeconds(1))!.Reading.CaseId.Should().Be("soon");
        Desk.Lifecycle.NextToFallDue(Cases, At("2024-03-04 11:00:01"))!.Reading.CaseId.Should().Be("a-same");
        Desk.Lifecycle.NextToFallDue(Cases, At("2024-03-05 12:00")).Should().BeNull();
        Desk.Lifecycle.NextToFallDue([], AsOf).Should().BeNull();
    }

    [Fact]
    public void NextToFallDue_FollowedFromOneToTheNext_IsTheWorkList()
    {
        var (asOf, visited) = (AsOf, new List<string>());
        while (Desk.Lifecycle.NextToFallDue(Cases, asOf) is { } next)
        {
            visited.Add(next.Reading.CaseId);
            asOf = next.Reading.DueAt!.Value.AddTicks(1);
        }

        visited.Should().Equal("now", "soon", "a-same", "late");
    }

    [Fact]
    public void WorkItems_WithNonsense_AreTheCallersMistake()
    {
        FluentActions.Invoking(() => Desk.Lifecycle.WorkItems(Cases, AsOf, TimeSpan.FromTicks(-1))).Should().Throw<ArgumentOutOfRangeException>("it is told when asked and not when read");
        FluentActions.Invoking(() => Desk.Lifecycle.WorkItems(null!, AsOf, TimeSpan.Zero)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Desk.Lifecycle.WorkList(null!, AsOf, TimeSpan.Zero)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Desk.Lifecycle.NextToFallDue(null!, AsOf)).Should().Throw<ArgumentNullException>();
    }

    private static IEnumerable<string> Texts(IEnumerable<WorkItem> items) => items.Select(item => $"{item.Urgency} {item.Reading}");

    private static OpenCase<Matter> Open(string caseId, string start, params (Move Move, string At)[] then) =>
        new(Desk.Run(caseId, At(start), then.Select(step => (step.Move, At(step.At)))), Case);
}
