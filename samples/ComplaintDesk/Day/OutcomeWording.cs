using ComplaintDesk.Display;
using CustomerServiceRules.Deadlines;
using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace ComplaintDesk.Day;

/// <summary>Puts outcomes, orders and due instants into the words of the reader's language.</summary>
internal sealed class OutcomeWording(LifecycleDescription lifecycle, Language language)
{
    private readonly Texts _texts = Texts.In(language);

    public string Trigger(string name) => Described(name).Label.In(language);

    public string Acceptance(Accepted accepted) => accepted.From == accepted.To
        ? Texts.Filled(_texts.Stays, State(accepted.To), List(accepted.Clauses))
        : Texts.Filled(_texts.Moves, State(accepted.To), List(accepted.Clauses));

    public string Refusal(LifecycleOutcome outcome) => outcome switch
    {
        NotPermitted other => Texts.Filled(_texts.NotInState, State(other.State), List(other.Clauses)),
        _ => _texts.Refused,
    };

    public IEnumerable<string> Unmet(LifecycleOutcome outcome) => outcome switch
    {
        NotPermitted { Permitted.Count: > 0 } other =>
            [Texts.Filled(_texts.Possible, string.Join(_texts.Comma, other.Permitted.Select(trigger => trigger.Label.In(language))))],
        Refused refused => refused.Unmet.Select(unmet => Texts.Filled(_texts.Unmet, unmet.Sentence.In(language), Found(unmet), List(unmet.Clauses))),
        _ => [],
    };

    public IEnumerable<string> Orders(IEnumerable<DatedOrder> orders) => orders.Select(dated => dated.DueAt is { } due
        ? Texts.Filled(_texts.OrderBy, dated.Order.Effect.Sentence.In(language), _texts.Instant(due), List(dated.Clauses))
        : Texts.Filled(_texts.Order, dated.Order.Effect.Sentence.In(language), List(dated.Clauses)));

    /// <summary>What a step has done to the clocks: rounds that began, and rounds that were stopped in time or late.</summary>
    public IEnumerable<string> Clocks(IReadOnlyList<ClockReading> before, IReadOnlyList<ClockReading> after)
    {
        foreach (var reading in after)
        {
            var was = before.FirstOrDefault(known => known.Clock == reading.Clock && known.Round == reading.Round);
            if (reading.IsOpen && was is null && reading.DueAt is { } due)
                yield return Texts.Filled(_texts.DueBy, reading.Sentence.In(language), _texts.Instant(due), _texts.Limit(reading.Limit), List(reading.Clauses));
            else if (!reading.IsOpen && was is not { IsOpen: false } && reading.DueAt is { } wasDue)
                yield return Texts.Filled(reading.Status == ClockStatus.Kept ? _texts.InTime : _texts.TooLate, reading.Sentence.In(language), _texts.Instant(wasDue));
        }
    }

    public string Question(ClockReading reading) => Texts.Filled(_texts.WhyThen, reading.Sentence.In(language), _texts.Instant(reading.DueAt ?? reading.AsOf), _texts.Limit(reading.Limit));

    /// <summary>The pieces of the time until a due instant; pieces that are alike and follow each other are one.</summary>
    public IEnumerable<string> Explanation(ClockExplanation explanation)
    {
        for (var i = 0; i < explanation.Steps.Count;)
        {
            var (first, last) = (explanation.Steps[i], explanation.Steps[i]);
            while (++i < explanation.Steps.Count && IsAlike(first, explanation.Steps[i]))
                last = explanation.Steps[i];
            yield return Texts.Filled(
                first.IsCounted ? _texts.CountedPiece : _texts.SkippedPiece, _texts.Instant(first.From), _texts.Instant(last.Until), first.Why.In(language));
        }

        foreach (var source in explanation.Steps.Select(step => step.Source).OfType<string>().Distinct(StringComparer.Ordinal))
            yield return Texts.Filled(_texts.SourceOfDays, source);
    }

    private static bool IsAlike(ClockStep one, ClockStep next) =>
        !one.IsCounted && !next.IsCounted && one.Why.English == next.Why.English;

    private TriggerDescription Described(string trigger) => lifecycle.Triggers.First(known => known.Name == trigger);

    private string State(string name) => lifecycle.States.First(known => known.Name == name).Label.In(language);

    // A whole record is no finding that a person can read.
    private string Found(UnmetRequirement unmet) => unmet.Actual is not { } actual || actual.Contains('{', StringComparison.Ordinal)
        ? ""
        : Texts.Filled(unmet.Required is null ? _texts.Found : _texts.FoundAndExpected, actual, unmet.Required ?? "");

    private static string List(IEnumerable<string> clauses) => string.Join(", ", clauses.Distinct(StringComparer.Ordinal));
}
