using System.Globalization;
using CustomerServiceRules.Calendars;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Modules;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Tests.Deadlines;

/// <summary>Runs cases whose clocks are counted, in Shanghai where a test says nothing else.</summary>
internal sealed class ClockDesk
{
    public const string Resolve = "clk.resolve";

    /// <summary>The calendar of the catalogue's test vectors (Appendix C): Monday to Friday 09:00-18:00, no break, no holidays.</summary>
    public static readonly WorkingCalendar Plain = WorkingCalendar.Build(
        "plain", RulebookBuilder.DefaultTimeZone, hours => hours.Open(Weekdays.MondayToFriday, "09:00", "18:00").Years(2020, 2026));

    public static readonly Matter Case = new();

    public ClockDesk(
        Action<LifecycleBuilder<Matter, Phase, Move>, Moves> clocks,
        IEnumerable<Parameter> limits,
        Action<RulebookBuilder>? more = null,
        LifecycleDefinition<Matter, SidePhase, SideMove>? side = null,
        Effect<Matter>? onSolved = null)
    {
        var definition = new MatterLifecycle(clocks, side, onSolved: onSolved);
        var builder = new RulebookBuilder().Add(new ClockModule(definition) { Limits = [.. limits] });
        (more ?? (book => book.WithCalendar(CalendarBook.Organisation, Plain)))(builder);
        Rulebook = builder.Build();
        Lifecycle = Rulebook.Lifecycle(definition);
    }

    public Rulebook Rulebook { get; }

    public Lifecycle<Matter, Phase, Move> Lifecycle { get; }

    /// <summary>A desk with the one clock that most tests need: it runs from the beginning, pauses in Waiting, stops in Solved, goes on by Reopen and begins anew by Renew.</summary>
    public static ClockDesk Within(string limit, ChangePolicy? onChange = null, Action<RulebookBuilder>? more = null) =>
        Within(Limit(Resolve + "-within", limit), onChange, more);

    public static ClockDesk Within(Parameter<TimeLimit> limit, ChangePolicy? onChange = null, Action<RulebookBuilder>? more = null) =>
        new((define, moves) => Usual(define, moves).Within(limit).UnlessDecided(matter => matter.Limits?.Of(Resolve)).CountedBy(matter => matter.Team).OnChange(onChange ?? ChangePolicy.Freeze), [limit], more);

    public static ClockBuilder<Matter, Phase, Move> Usual(LifecycleBuilder<Matter, Phase, Move> define, Moves moves) => define
        .Clock(Resolve, MatterLifecycle.Text, "CLK-2")
        .Starts()
        .PausesIn(Phase.Waiting)
        .StopsIn(Phase.Solved)
        .ResumesOn(moves[Move.Reopen])
        .RestartsOn(moves[Move.Renew]);

    public static Parameter<TimeLimit> Limit(string name, string limit) => Limit(name, new DatedValue<TimeLimit>(Parsed(limit), "CLK-3"));

    public static Parameter<TimeLimit> Limit(string name, params DatedValue<TimeLimit>[] values) => new(name, MatterLifecycle.Text, "", values);

    public static TimeLimit Parsed(string limit) => TimeLimit.Parse(limit, CultureInfo.InvariantCulture);

    /// <summary>An instant on the clocks of Shanghai, such as <c>2024-03-01 10:00</c>.</summary>
    public static DateTimeOffset At(string local) => At(local, "+08:00");

    public static DateTimeOffset At(string local, string offset) => DateTimeOffset.Parse($"{local} {offset}", CultureInfo.InvariantCulture);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A case from its beginning through triggers that must be accepted.</summary>
    public LifecycleRecord Run(string start, params (Move Move, string At)[] then) => Run("M1", At(start), [.. then.Select(step => (step.Move, At(step.At)))]);

    public LifecycleRecord Run(string caseId, DateTimeOffset start, params IEnumerable<(Move Move, DateTimeOffset At)> then)
    {
        var record = Lifecycle.Start(caseId, start);
        foreach (var (move, at) in then)
            record = Fire(record, move, at);
        return record;
    }

    public LifecycleRecord Fire(LifecycleRecord record, Move move, string at) => Fire(record, move, At(at));

    public LifecycleRecord Fire(LifecycleRecord record, Move move, DateTimeOffset at) =>
        Lifecycle.Fire(record, move, Case, MatterLifecycle.Agent, at).Should().BeOfType<Accepted>($"{move} is fired in {record.State}").Which.Record;

    public LifecycleRecord Correct(LifecycleRecord record, int sequence, string at) =>
        Lifecycle.Correct(record, sequence, At(at), "mistyped", MatterLifecycle.Agent, At("2024-03-31 12:00"));

    /// <summary>The reading of the only round there is.</summary>
    public ClockReading Read(LifecycleRecord record, string asOf, Matter? matter = null) => Read(record, At(asOf), matter);

    public ClockReading Read(LifecycleRecord record, DateTimeOffset asOf, Matter? matter = null) => Lifecycle.Clocks(record, matter ?? Case, asOf).Should().ContainSingle().Subject;

    /// <summary>When a case without further events falls due.</summary>
    public DateTimeOffset? DueOf(string start, params (Move Move, string At)[] then) => Read(Run(start, then), start).DueAt;
}

/// <summary>A module with the clauses and limits of the lifecycles in these tests.</summary>
internal sealed class ClockModule(params LifecycleDefinition[] lifecycles) : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("Clocks", "1.0.0", "clk");

    public IReadOnlyList<Parameter> Limits { get; init; } = [];

    public Action<ModuleBuilder> More { get; init; } = _ => { };

    public override void Describe(ModuleBuilder contents)
    {
        contents.Document(new SourceDocument("CLK", MatterLifecycle.Text, [
            .. Enumerable.Range(1, 9).Select(i => new Clause($"CLK-{i}", ClauseKind.Deadline, "Something is done in time.")),
            new Clause("OQ-901", ClauseKind.OpenQuestion, "How long is it?"),
        ]))
            .Parameters(Limits);
        foreach (var lifecycle in lifecycles)
            contents.Lifecycle(lifecycle);
        More(contents);
    }
}

/// <summary>A module of the host that gives a limit from a day on.</summary>
internal sealed class LimitChange(string name, string limit, DateOnly? from, DateOnly? until = null) : ProcedureModule
{
    public override ModuleIdentity Identity { get; } = new("Change", "1.0.0", "chg");

    public override void Describe(ModuleBuilder contents) => contents
        .Document(new SourceDocument("CHG", MatterLifecycle.Text, [new Clause("CHG-1", ClauseKind.Deadline, "It is another time.")]))
        .Replace(name, from, until, limit, "CHG-1");
}
