using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Lifecycles.Diagrams.Svg;

/// <summary>A lifecycle read aloud: where it begins, every transition, where it ends.</summary>
internal static class TextAlternative
{
    public static string Of(LifecycleDescription lifecycle, Language language) =>
        string.Join(' ', lifecycle.Regions.Prepend(lifecycle).SelectMany(part => Sentences(part, language)));

    private static IEnumerable<string> Sentences(LifecycleDescription lifecycle, Language language)
    {
        var words = new DescribedWords(lifecycle, language);
        yield return $"{words.Title}: → {words.State(lifecycle.Initial)}.";
        foreach (var transition in lifecycle.Transitions)
        {
            var targets = string.Join(words.Words.Or, DescribedWords.Targets(transition).Select(words.State));
            yield return $"{words.State(transition.From)} → {(targets.Length > 0 ? targets : words.State(transition.From))}: {words.OneLine(transition)}.";
        }

        foreach (var state in lifecycle.States.Where(state => state.IsFinal))
            yield return $"{state.Label.In(language)} ({words.Words.Final}).";
    }
}
