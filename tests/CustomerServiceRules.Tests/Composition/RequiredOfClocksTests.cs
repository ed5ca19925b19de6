using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Tests.Deadlines;
using static CustomerServiceRules.Tests.Deadlines.ClockDesk;

namespace CustomerServiceRules.Tests.Composition;

/// <summary>What a clock's declaration has to say, and what of it is in the edition.</summary>
public sealed class RequiredOfClocksTests
{
    private static readonly Parameter<TimeLimit> Two = Limit("clk.two", "2 working hours");

    private static readonly Parameter<TimeLimit> Foreign = Limit("clk.foreign", "2 working hours");

    [Fact]
    public void Compose_WithASoundClock_HasNoProblemAndDescribesIt()
    {
        var definition = new MatterLifecycle((define, moves) => Usual(define, moves).StartsOn(moves[Move.Note]).Within(Two).UnlessDecided(_ => null).OnChange(ChangePolicy.FollowFrom(Day("2026-01-05"))));

        Problems(definition).Should().BeEmpty();
        Rulebook.Compose(new ClockModule(definition) { Limits = [Two] }).Lifecycle(definition).Description.Clocks.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Id = Resolve,
            Starts = new[] { new ClockSign(SignalKind.Beginning, ""), new ClockSign(SignalKind.Trigger, "Note") },
            Stops = new[] { new ClockSign(SignalKind.State, "Solved") },
            Restarts = new[] { new ClockSign(SignalKind.Trigger, "Renew") },
            Resumes = new[] { new ClockSign(SignalKind.Trigger, "Reopen") },
            PausesIn = new[] { "Waiting" },
            Limits = new[] { "clk.two" },
            MayBeDecided = true,
            OnChange = ChangePolicy.FollowFrom(Day("2026-01-05")),
            Clauses = new[] { "CLK-2" },
        });
        new[] { new ClockSign(SignalKind.Beginning, ""), new ClockSign(SignalKind.Trigger, "Note"), new ClockSign(SignalKind.State, "Solved") }
            .Select(sign => sign.ToString()).Should().Equal("the beginning", "trigger Note", "state Solved");
    }

    [Fact]
    public void Compose_WithAClockThatNeverStarts_IsRefused() =>
        Problems((define, moves) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-2").StopsOn(moves[Move.Note]).ResumesOn(moves[Move.Note]).Within(Two))
            .Should().Equal((CompositionProblemKind.InvalidClock, "clk.matter/clk.resolve"));

    [Fact]
    public void Compose_WithAClockThatStartsByARestartAlone_IsSound() =>
        Problems((define, moves) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-2").RestartsOn(moves[Move.Note]).Within(Two)).Should().BeEmpty();

    [Fact]
    public void Compose_WithAClockWithoutLimit_IsRefused()
    {
        Problems((define, moves) => Usual(define, moves)).Should().Equal((CompositionProblemKind.InvalidClock, "clk.matter/clk.resolve"));
        Problems((define, moves) => Usual(define, moves).Within(_ => Two)).Should().Equal((CompositionProblemKind.InvalidClock, "clk.matter/clk.resolve"));
        Problems((define, moves) => Usual(define, moves).UnlessDecided(_ => null)).Should().BeEmpty();
    }

    [Fact]
    public void Compose_WithALimitThatNoModuleDeclares_IsRefused() =>
        Problems((define, moves) => Usual(define, moves).Within(_ => Two, Two, Foreign)).Should().Equal((CompositionProblemKind.InvalidClock, "clk.matter/clk.resolve"));

    [Fact]
    public void Compose_WithAnUnknownState_IsRefused() =>
        Problems((define, moves) => Usual(define, moves).PausesIn((Phase)77).StopsIn((Phase)78).StartsIn((Phase)79).Within(Two))
            .Should().BeEquivalentTo([(CompositionProblemKind.UndeclaredState, "clk.matter/77"), (CompositionProblemKind.UndeclaredState, "clk.matter/78"), (CompositionProblemKind.UndeclaredState, "clk.matter/79")]);

    [Fact]
    public void Compose_WithAnUnknownTrigger_IsRefused() =>
        Problems((define, moves) =>
        {
            var foreign = new StateMachine<Phase, Move>(Phase.Open).SetTriggerParameters<Step<Matter>>((Move)77);
            Usual(define, moves).StopsOn(foreign).Within(Two);
        }).Should().Contain((CompositionProblemKind.UndeclaredTrigger, "clk.matter/77"));

    [Fact]
    public void Compose_WithTwoClocksOfOneId_IsRefused()
    {
        Problems((define, moves) =>
        {
            Usual(define, moves).Within(Two);
            Usual(define, moves).Within(Two);
        }).Should().Equal((CompositionProblemKind.DuplicateName, Resolve));

        var side = new SideLifecycle((define, _) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-2").Starts().Within(Two));
        Problems(new MatterLifecycle((define, moves) => Usual(define, moves).Within(Two), side)).Select(Short).Should().Equal((CompositionProblemKind.DuplicateName, Resolve));
    }

    [Fact]
    public void Compose_WithAWrongClockInARegion_IsRefusedToo()
    {
        var side = new SideLifecycle((define, _) => define.Clock("side", MatterLifecycle.Text).PausesIn((SidePhase)77));

        Problems(new MatterLifecycle((_, _) => { }, side)).Select(Short).Should().BeEquivalentTo([
            (CompositionProblemKind.UndeclaredState, "clk.side/77"),
            (CompositionProblemKind.InvalidClock, "clk.side/side"),
            (CompositionProblemKind.InvalidClock, "clk.side/side"),
            (CompositionProblemKind.MissingPrefix, "side"),
            (CompositionProblemKind.Uncited, "clock side")]);
    }

    [Fact]
    public void Compose_WithAClockWithoutPrefixOrClauseOrOfAnUnknownOne_IsRefused()
    {
        Problems((define, _) => define.Clock("resolve", MatterLifecycle.Text).Starts().Within(Two))
            .Should().BeEquivalentTo([(CompositionProblemKind.MissingPrefix, "resolve"), (CompositionProblemKind.Uncited, "clock resolve")]);
        Problems((define, _) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-77").Starts().Within(Two))
            .Should().Equal((CompositionProblemKind.UnknownClause, "clock clk.resolve"));
    }

    [Fact]
    public void Compose_WithAnEffectThatNamesAnUnknownClock_IsRefused()
    {
        var effect = new Effect<Matter>("clk.tell", MatterLifecycle.Text, _ => "tell", "CLK-5") { Clock = "clk.other" };

        Problems(new MatterLifecycle((define, moves) => Usual(define, moves).Within(Two), onSolved: effect)).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Kind = CompositionProblemKind.InvalidClock, Name = "clk.tell" }).And.Match<CompositionProblem>(problem => problem.Message.Contains("clk.other") && problem.Message.Contains(Resolve));
        var side = new SideLifecycle((define, _) => define.Clock("clk.other", MatterLifecycle.Text, "CLK-2").Starts().Within(Two));
        Problems(new MatterLifecycle((define, moves) => Usual(define, moves).Within(Two), side, onSolved: effect)).Should().BeEmpty("a region's clock is one of the lifecycle's");
    }

    [Fact]
    public void Compose_WithManyMistakes_ListsThemAll() =>
        Problems((define, _) =>
        {
            define.Clock("first", MatterLifecycle.Text, "CLK-2").Within(Foreign);
            define.Clock("clk.second", MatterLifecycle.Text).Starts();
        }).Should().HaveCount(5);

    [Fact]
    public void Edition_OfAnyChangeToAClock_IsAnother()
    {
        Action<LifecycleBuilder<Matter, Phase, Move>, Moves>[] variants =
        [
            (define, moves) => Usual(define, moves).Within(Two),
            (define, moves) => define.Clock("clk.other", MatterLifecycle.Text, "CLK-2").Starts().PausesIn(Phase.Waiting).StopsIn(Phase.Solved).ResumesOn(moves[Move.Reopen]).RestartsOn(moves[Move.Renew]).Within(Two),
            (define, moves) => define.Clock(Resolve, MatterLifecycle.Text, "CLK-3").Starts().PausesIn(Phase.Waiting).StopsIn(Phase.Solved).ResumesOn(moves[Move.Reopen]).RestartsOn(moves[Move.Renew]).Within(Two),
            (define, moves) => Usual(define, moves).StartsOn(moves[Move.Note]).Within(Two),
            (define, moves) => Usual(define, moves).StopsOn(moves[Move.Note]).Within(Two),
            (define, moves) => Usual(define, moves).RestartsOn(moves[Move.Note]).Within(Two),
            (define, moves) => Usual(define, moves).ResumesOn(moves[Move.Note]).Within(Two),
            (define, moves) => Usual(define, moves).PausesIn(Phase.Open).Within(Two),
            (define, moves) => Usual(define, moves).Within(Foreign),
            (define, moves) => Usual(define, moves).Within(Two).UnlessDecided(_ => null),
            (define, moves) => Usual(define, moves).Within(Two).OnChange(ChangePolicy.Follow),
            (define, moves) => Usual(define, moves).Within(Two).OnChange(ChangePolicy.FollowFrom(Day("2026-01-05"))),
            (define, moves) => Usual(define, moves).Within(Two).OnChange(ChangePolicy.FollowFrom(Day("2026-01-06"))),
        ];

        variants.Select(variant => EditionOf(new ClockModule(new MatterLifecycle(variant)) { Limits = [Two, Foreign] })).Should().OnlyHaveUniqueItems();
        EditionOf(new ClockModule(new MatterLifecycle(variants[0])) { Limits = [Two, Foreign] }).Should().Be(EditionOf(new ClockModule(new MatterLifecycle(variants[0])) { Limits = [Two, Foreign] }));
    }

    [Fact]
    public void Edition_OfOtherCalendars_IsAnotherAndTheOrderOfNamingDecidesNothing()
    {
        var late = Tests.Calendars.ChangePolicyTests.Hours("late", "12:00", "21:00");
        string[] editions =
        [
            Book(book => book),
            Book(book => book.WithCalendar("a", Plain)),
            Book(book => book.WithCalendar("b", Plain)),
            Book(book => book.WithCalendar("a", late)),
            Book(book => book.WithCalendar("a", Plain).WithCalendar("b", late)),
            Book(book => book.WithCalendar("a", late).WithCalendar("b", Plain)),
            Book(book => book.WithCalendar("a", new CalendarHistory((null, Plain), (Day("2024-03-04"), late)))),
            Book(book => book.WithCalendar("a", new CalendarHistory((null, Plain), (Day("2024-03-05"), late)))),
        ];

        editions.Should().OnlyHaveUniqueItems();
        Book(book => book.WithCalendar("b", late).WithCalendar("a", Plain)).Should().Be(editions[4]);
        Book(book => book.WithCalendar("a", Tests.Calendars.ChangePolicyTests.Hours("late", "12:00", "21:00"))).Should().Be(editions[3], "calendars that are built alike are equal");

        string Book(Func<RulebookBuilder, RulebookBuilder> more) => more(new RulebookBuilder().Add(new ClockModule { Limits = [Two] })).Build().Edition;
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Edition_InAnotherCulture_IsTheSame(string culture)
    {
        var expected = Edition();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Edition().Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Edition() => new RulebookBuilder()
            .Add(new ClockModule { Limits = [Two] }, new LimitChange("clk.two", "3 working hours", Day("2024-03-04")))
            .WithCalendar("a", new CalendarHistory((null, Plain), (Day("2024-03-04"), Plain))).Build().Edition;
    }

    private static string EditionOf(ClockModule module) => new RulebookBuilder().Add(module).Build().Edition;

    private static IEnumerable<(CompositionProblemKind Kind, string Name)> Problems(Action<LifecycleBuilder<Matter, Phase, Move>, Moves> clocks) =>
        Problems(new MatterLifecycle(clocks)).Select(Short);

    private static IReadOnlyList<CompositionProblem> Problems(MatterLifecycle lifecycle) => RequiredParameterTests.ProblemsOf(new ClockModule(lifecycle) { Limits = [Two] });

    private static (CompositionProblemKind Kind, string Name) Short(CompositionProblem problem) => (problem.Kind, problem.Name);
}
