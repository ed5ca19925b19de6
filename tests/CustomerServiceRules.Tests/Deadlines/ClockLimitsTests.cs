using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Provenance;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Limits that a policy of deadlines decides, and what clocks make of them.</summary>
public sealed class ClockLimitsTests
{
    private static readonly Policy<IReadOnlyList<OwedLimit>> Deadlines = Policy.Each("clk.deadlines", MatterLifecycle.Text, owed => owed.Clock, OwedLimit.Text);

    private static readonly Rulebook Book = Rulebook.Compose(new ClockModule { More = contents => contents.Policy(Deadlines).Rule<OwedByFact>().Rule<OwedInHaste>() });

    [Fact]
    public void ToJson_OfDecidedDeadlines_ReadsBackByteForByte()
    {
        var decision = Decided(("clk.a", "at once"), ("clk.b", "2 working days at the same time"), ("clk.c", "90 working minutes"));

        var read = Deadlines.ReadDecision(decision.ToJson());

        read.ToJson().Should().Be(decision.ToJson());
        read.Value.Should().Equal(decision.Value).And.Equal(
            new OwedLimit("clk.a", TimeLimit.AtOnce), new OwedLimit("clk.b", TimeLimit.OfDays(LimitUnit.WorkingDaysToTheTime, 2)), new OwedLimit("clk.c", TimeLimit.Working(TimeSpan.FromMinutes(90))));
        CaseLimits.Of(read).Of("clk.c")!.Limits.Should().BeEquivalentTo(CaseLimits.Of(decision).Of("clk.c")!.Limits, options => options.ComparingByValue<TimeLimit>());
    }

    [Fact]
    public void Decide_TwoLimitsOfOneClock_IsAConflictWithoutLimits()
    {
        var decision = Decided(("clk.a", "1 hour"), ("clk.a", "2 hours"));

        decision.Outcome.Should().Be(DecisionOutcome.Conflict);
        FluentActions.Invoking(() => CaseLimits.Of(decision)).Should().Throw<ArgumentException>().WithMessage("*clk.deadlines that is Conflict, expected one that is decided*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("clk.a")]
    [InlineData("clk.a 4 hours")]
    [InlineData(": 4 hours")]
    [InlineData("clk.a: ")]
    [InlineData("clk.a: 4")]
    [InlineData("clk.a: 0 hours")]
    public void Parse_OfWhatIsNoOwedLimit_IsRefused(string text) => FluentActions.Invoking(() => OwedLimit.Parse(text)).Should().Throw<FormatException>();

    [Fact]
    public void Of_ADecision_HasTheLimitsWithTheClausesOfTheirRules()
    {
        var limits = Limits(("clk.b", "1 hour"), ("clk.a", "2 hours"));

        limits.Clocks.Should().Equal("clk.a", "clk.b");
        limits.Of("clk.a")!.Limits.Should().ContainSingle().Which.Should().BeEquivalentTo(new { From = (DateTimeOffset?)null, Limit = TimeLimit.Elapsed(TimeSpan.FromHours(2)), Clauses = new[] { "CLK-4" } }, options => options.ComparingByValue<TimeLimit>());
        limits.Of("clk.c").Should().BeNull();
    }

    [Fact]
    public void Of_ADecisionByRulesOfSeveralClauses_GivesEachLimitItsOwn()
    {
        var limits = Limits(("clk.b", "1 hour"), ("clk.haste", "at once"));

        limits.Of("clk.b")!.Limits.Should().ContainSingle().Which.Clauses.Should().Equal("CLK-4");
        limits.Of("clk.haste")!.Limits.Should().ContainSingle().Which.Clauses.Should().Equal("CLK-6");
    }

    [Fact]
    public void Changed_ByALaterDecision_ChangesWhatItSaysOtherwiseFromThereOn()
    {
        var noon = At("2024-03-01 12:00");
        var before = Limits(("clk.a", "1 hour"), ("clk.b", "2 hours"), ("clk.c", "3 hours"));

        var after = before.Changed(Decided(("clk.a", "60 minutes"), ("clk.b", "5 hours"), ("clk.d", "4 hours")), noon);

        after.Clocks.Should().Equal("clk.a", "clk.b", "clk.c", "clk.d");
        after.Of("clk.a")!.Limits.Should().ContainSingle("the same limit in other words is no change");
        after.Of("clk.b")!.Limits.Select(limit => (limit.From, limit.Limit.ToString())).Should().Equal((null, "2 hours"), (noon, "5 hours"));
        after.Of("clk.c")!.Limits.Should().ContainSingle();
        after.Of("clk.d")!.Limits.Select(limit => (limit.From, limit.Limit.ToString())).Should().Equal((noon, "4 hours"));
        before.Of("clk.b")!.Limits.Should().ContainSingle("limits are immutable");
    }

    [Fact]
    public void Changed_ToAnInstantBeforeTheLastChange_IsRefused()
    {
        var noon = At("2024-03-01 12:00");
        var limits = Limits(("clk.a", "1 hour")).Changed(Decided(("clk.a", "2 hours")), noon);

        limits.Invoking(known => known.Changed(Decided(("clk.a", "3 hours")), noon)).Should().Throw<ArgumentException>();
        limits.Changed(Decided(("clk.a", "1 hour")), noon.AddTicks(1)).Of("clk.a")!.Limits.Should().HaveCount(3);
    }

    [Fact]
    public void Read_ALimitThatWasDecided_GoesByItBeforeTheParameter()
    {
        var desk = Within("4 working hours");
        var record = desk.Run("2024-03-01 09:00");

        desk.Read(record, "2024-03-01 09:00", Case with { Limits = Limits((Resolve, "2 working hours")) })
            .Should().BeEquivalentTo(new { DueAt = At("2024-03-01 11:00"), Clauses = new[] { "CLK-2", "CLK-4" } });
        desk.Read(record, "2024-03-01 09:00", Case with { Limits = Limits(("clk.other", "2 working hours")) }).DueAt.Should().Be(At("2024-03-01 13:00"));
    }

    [Theory]
    [InlineData("freeze", "2024-03-01 13:00")]
    [InlineData("follow", "2024-03-01 11:00")]
    public void Read_ALimitThatWasFirstDecidedWhileTheClockRan_LeavesWhatWasInForceBefore(string policy, string due)
    {
        var desk = Within("4 working hours", policy == "freeze" ? ChangePolicy.Freeze : ChangePolicy.Follow);
        var matter = Case with { Limits = Limits(("clk.other", "1 hour")).Changed(Decided((Resolve, "1 working hour")), At("2024-03-01 11:00")) };

        desk.Read(desk.Run("2024-03-01 09:00"), "2024-03-01 09:00", matter).DueAt.Should().Be(At(due));
        desk.Read(desk.Run("2024-03-01 11:00"), "2024-03-01 11:00", matter).DueAt.Should().Be(At("2024-03-01 12:00"));
    }

    [Fact]
    public void Read_AClockThatDoesNotApply_HasNoReading()
    {
        var limit = Limit("clk.urgent", "1 working hour");
        var desk = new ClockDesk((define, moves) => Usual(define, moves).Within(matter => matter.IsUrgent ? limit : null, limit), [limit]);
        var record = desk.Run("2024-03-01 09:00");

        desk.Lifecycle.Clocks(record, Case, At("2024-03-01 10:00")).Should().BeEmpty();
        desk.Read(record, "2024-03-01 10:00", Case with { IsUrgent = true }).DueAt.Should().Be(At("2024-03-01 10:00"));
        desk.Lifecycle.WorkList([new OpenCase<Matter>(record, Case)], At("2024-03-02 10:00"), TimeSpan.Zero).Should().BeEmpty();
    }

    [Fact]
    public void Read_AClockWhoseLimitIsDecidedOnly_DoesNotApplyWhereNothingWasDecided()
    {
        var desk = new ClockDesk((define, moves) => Usual(define, moves).UnlessDecided(matter => matter.Limits?.Of(Resolve)), []);
        var record = desk.Run("2024-03-01 09:00");

        desk.Lifecycle.Clocks(record, Case, At("2024-03-01 10:00")).Should().BeEmpty();
        desk.Read(record, "2024-03-01 10:00", Case with { Limits = Limits((Resolve, "30 minutes")) }).DueAt.Should().Be(At("2024-03-01 09:30"));
    }

    [Fact]
    public void Read_WithOneOfTwoParametersByTheCase_TakesTheRightOne()
    {
        var (slow, fast) = (Limit("clk.slow", "8 working hours"), Limit("clk.fast", "at once"));
        var desk = new ClockDesk((define, moves) => Usual(define, moves).Within(matter => matter.IsUrgent ? fast : slow, slow, fast), [slow, fast]);
        var record = desk.Run("2024-03-02 20:00");

        desk.Read(record, "2024-03-02 20:00").DueAt.Should().Be(At("2024-03-04 17:00"));
        desk.Read(record, "2024-03-02 20:00", Case with { IsUrgent = true }).DueAt.Should().Be(At("2024-03-02 20:00"));
    }

    internal static CaseLimits Limits(params (string Clock, string Limit)[] owed) => CaseLimits.Of(Decided(owed));

    internal static Decision<IReadOnlyList<OwedLimit>> Decided(params (string Clock, string Limit)[] owed) =>
        Book.Decide(Deadlines, new SubjectFacts("M1", [.. owed.Select(one => new Owes("M1", one.Clock, Parsed(one.Limit)))]), At("2024-03-01 12:00"));
}

internal sealed record Owes(SubjectId Subject, string Clock, TimeLimit Limit) : ISubjectFact;

[Name("clk.deadlines.owed")]
[Cites("CLK-4")]
internal sealed class OwedByFact : Rule
{
    public override void Define()
    {
        Owes owes = null!;
        When().Match(() => owes, found => found.Clock != "clk.haste");
        Then().Yield(_ => new Candidate<OwedLimit>(owes.Subject, new OwedLimit(owes.Clock, owes.Limit)));
    }
}

[Name("clk.deadlines.owed-in-haste")]
[Cites("CLK-6")]
internal sealed class OwedInHaste : Rule
{
    public override void Define()
    {
        Owes owes = null!;
        When().Match(() => owes, found => found.Clock == "clk.haste");
        Then().Yield(_ => new Candidate<OwedLimit>(owes.Subject, new OwedLimit(owes.Clock, owes.Limit)));
    }
}
