using CustomerServiceRules.Lifecycles;
using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Testing.Contracts;

/// <summary>What can be seen without a case: that the definition has no state, and that its parts are cited and described.</summary>
internal static class DefinitionChecks
{
    private const int Readings = 4;

    public static void Run(LifecycleDefinition definition, LifecycleDescription description, BreachList breaches)
    {
        for (var reading = 1; reading <= Readings; reading++)
            Compare(description, definition.Read().Description, "declares otherwise when it is run again", breaches);
        foreach (var other in ParallelEnumerable.Range(0, Readings).WithDegreeOfParallelism(2).Select(_ => definition.Read().Description).ToList())
            Compare(description, other, "declares otherwise when two threads run it", breaches);
        foreach (var part in description.Regions.Prepend(description))
            Check(part, breaches);
    }

    private static void Compare(LifecycleDescription first, LifecycleDescription other, string what, BreachList breaches)
    {
        if (DescriptionText.Difference(first, other) is var (one, another))
            breaches.Add("definition", first.Id, $"{what}: expected {one ?? "nothing"}, found {another ?? "nothing"}");
    }

    private static void Check(LifecycleDescription part, BreachList breaches)
    {
        foreach (var state in part.States)
            Check($"{part.Id}/{state.Name}", state.Label, state.Clauses, breaches);
        foreach (var trigger in part.Triggers)
            Check($"{part.Id}/{trigger.Name}", trigger.Label, trigger.Clauses, breaches);
        foreach (var guard in part.Guards)
            Check(guard.Id, guard.Sentence, guard.Clauses, breaches);
        foreach (var effect in part.Effects)
            Check(effect.Id, effect.Sentence, effect.Clauses, breaches);
        foreach (var choice in part.Choices)
            Check(choice.Id, choice.Sentence, choice.Clauses, breaches);
        foreach (var deadline in part.Deadlines)
            Check(deadline.Id, deadline.Sentence, deadline.Clauses, breaches);
    }

    private static void Check(string where, LocalizedText text, IReadOnlyList<string> clauses, BreachList breaches)
    {
        if (clauses.Count == 0)
            breaches.Add("description", where, "cites no clause, expected at least one");
        if (text.English == where || text.Chinese == where)
            breaches.Add("description", where, "is described by its ID, expected what a person reads");
    }
}
