using CustomerServiceRules.Calendars;
using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Clocks;

/// <summary>A clock as a definition declares it, by names.</summary>
internal sealed class DeclaredClock<TCase>(string id, LocalizedText sentence, IReadOnlyList<string> clauses) : ILifecyclePart
    where TCase : notnull
{
    public string Id => id;

    public LocalizedText Sentence => sentence;

    public IReadOnlyList<string> Clauses => clauses;

    public List<(ClockCommands Command, ClockSignal Signal)> Signals { get; } = [];

    public List<string> PausesIn { get; } = [];

    public List<Parameter> Parameters { get; } = [];

    public Func<TCase, Parameter<TimeLimit>?>? Limit { get; set; }

    public Parameter<PromptLimit>? Prompt { get; set; }

    public Func<TCase, LimitHistory?>? Decided { get; set; }

    public Func<TCase, DateTimeOffset, bool>? Excused { get; set; }

    public Func<TCase, string?> Calendar { get; set; } = _ => null;

    public ChangePolicy OnChange { get; set; } = ChangePolicy.Freeze;

    public ClockDescription Describe() => new(
        id,
        sentence,
        Signs(ClockCommands.Start),
        Signs(ClockCommands.Stop),
        Signs(ClockCommands.Restart),
        Signs(ClockCommands.Resume),
        [.. PausesIn],
        [.. Parameters.Select(parameter => parameter.Name)],
        Decided is not null,
        OnChange,
        clauses);

    private IReadOnlyList<ClockSign> Signs(ClockCommands command) =>
        [.. Signals.Where(entry => entry.Command == command).Select(entry => new ClockSign(entry.Signal.Kind, entry.Signal.Name))];
}
