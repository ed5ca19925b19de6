using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Explaining;

// A pattern over facts, wherever it stands: by itself, under Exists, Not or All, or as the source of a query.
internal sealed class FactPattern
{
    private readonly Declaration _declaration;

    private FactPattern(PatternElement pattern, PatternPlace place, IEnumerable<PatternElement> more)
    {
        _declaration = pattern.Declaration;
        Place = place;
        Conditions = [.. Trials(pattern), .. more.SelectMany(Trials)];
        Text = $"{PlaceText(place)}{pattern.ValueType.Name}";

        IEnumerable<ConditionTrial> Trials(PatternElement element) => element.Expressions.Find(PatternElement.ConditionName)
            .Select(condition => new ConditionTrial(condition.Expression, element.Declaration.Name, pattern.Declaration.Name));
    }

    internal Type Type => _declaration.Type;

    internal PatternPlace Place { get; }

    internal IReadOnlyList<ConditionTrial> Conditions { get; }

    internal string Text { get; }

    internal Combination Bind(Combination earlier, object fact) => earlier.With(_declaration.Name, fact);

    internal static IEnumerable<FactPattern> In(RuleElement element) => In(element, PatternPlace.Match);

    private static IEnumerable<FactPattern> In(RuleElement element, PatternPlace place) => element switch
    {
        PatternElement { Source: null } pattern => [new FactPattern(pattern, place, [])],
        PatternElement { Source: AggregateElement aggregate } => In(aggregate.Source, PatternPlace.Query),
        ExistsElement exists => In(exists.Source, PatternPlace.Exists),
        NotElement not => In(not.Source, PatternPlace.Not),
        ForAllElement all => [new FactPattern(all.BasePattern, PatternPlace.All, all.Patterns)],
        GroupElement group => group.ChildElements.SelectMany(child => In(child, place)),
        _ => [],
    };

    private static string PlaceText(PatternPlace place) => place switch
    {
        PatternPlace.Match => string.Empty,
        _ => $"{place} ",
    };
}
