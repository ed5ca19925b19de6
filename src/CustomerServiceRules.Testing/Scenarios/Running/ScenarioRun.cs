using CustomerServiceRules.Decisions;
using CustomerServiceRules.Facts;
using CustomerServiceRules.Policies;
using CustomerServiceRules.Testing.Reporting;

namespace CustomerServiceRules.Testing.Running;

/// <summary>Decides a scenario as given and again under everything that must not matter.</summary>
internal sealed class ScenarioRun<T>(ScenarioBook book, ScenarioValues values, Policy<T> policy, DateTimeOffset asOf)
    where T : notnull
{
    /// <exception cref="ScenarioException">A decision came out otherwise than the first.</exception>
    public Decision<T> Decide(SubjectFacts subject, IReadOnlyList<SubjectFacts> others)
    {
        var decision = book.Rulebooks.Get(values, seed: null).Decide(policy, subject, asOf);
        foreach (var seed in book.Seeds)
        {
            var rulebook = book.Rulebooks.Get(values, seed);
            var shuffled = new SubjectFacts(subject.Subject, SeededOrder.Of(subject.Facts, seed));
            var crowded = new SubjectFacts(subject.Subject, SeededOrder.Of([.. subject.Facts, .. Irrelevant.FactsAbout(subject.Subject, seed)], seed));
            Repeat(decision, seed, "modules, rules and facts stand in another order", () => rulebook.Decide(policy, shuffled, asOf));
            Repeat(decision, seed, "facts are added that no rule is about", () => rulebook.Decide(policy, crowded, asOf));
            Repeat(decision, seed, "other subjects are decided with it", () => Among(rulebook, crowded, others, seed));
        }

        return decision;
    }

    private Decision<T> Among(Rulebook rulebook, SubjectFacts subject, IReadOnlyList<SubjectFacts> others, int seed)
    {
        var all = SeededOrder.Of([subject, .. others, .. Irrelevant.SubjectsBeside(subject.Subject, seed)], seed);
        return rulebook.DecideMany(policy, all, asOf).Single(decision => decision.Subject == subject.Subject);
    }

    private static void Repeat(Decision<T> decision, int seed, string change, Func<Decision<T>> decide)
    {
        Decision<T> repeated;
        try
        {
            repeated = decide();
        }
        catch (PolicyFaultException fault)
        {
            throw Failure.OfRepetition(decision, seed, change, $"a fault: {fault.Message}", repeated: null, fault);
        }

        if (!string.Equals(repeated.ToJson(), decision.ToJson(), StringComparison.Ordinal))
            throw Failure.OfRepetition(decision, seed, change, DecisionText.Summary(repeated), repeated, fault: null);
    }
}
