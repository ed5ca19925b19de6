using System.Collections;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;
using CustomerServiceRules.RuleEngine.RuleModel.Builders;
using CustomerServiceRules.RuleEngine.Tests.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

/// <summary>Rules of every kind, each beside the loop that finds its matches.</summary>
internal static class MatchedRules
{
    private static readonly A OfA = null!;
    private static readonly B OfB = null!;
    private static readonly C OfC = null!;

    public static IRuleDefinition[] Definitions =>
    [
        Of("join", w => w.Match(() => OfA).Match(() => OfB, b => b.K == OfA.N)),
        Of("join of three", w => w.Match(() => OfA).Match(() => OfB, b => b.K == OfA.N, b => b.V > OfA.V).Match(() => OfC, c => c.K == OfA.N)),
        Of("self", w => Self(w, null!, null!)),
        Of("not", w => w.Match(() => OfA).Not<B>(b => b.K == OfA.N, b => b.V > 1)),
        Of("exists", w => w.Match(() => OfA).Exists<B>(b => b.K == OfA.N)),
        Of("all", w => w.Match(() => OfA).All<B>(b => b.K == OfA.N, b => b.V > OfA.V)),
        Of("or", w => w.Match(() => OfA).Or(x => x.Match(() => OfB, b => b.K == OfA.N).And(y => y.Match(() => OfC, c => c.K == OfA.N).Not<B>(b => b.V == OfA.V)))),
        Of("let", w => Let(w, 0)),
        Of("collect", w => Collect(w, null!)),
        Of("group", w => Group(w, null!)),
        Of("members", w => w.Query(() => OfB, q => q.Match<B>().GroupBy(b => b.K).Where(g => g.Count() > 1).SelectMany(g => g))),
        Of("keys", w => Keys(w, null!)),
        Group("not both", Element.Not(Element.AndGroup(Samples.Pattern("b", (B b, A a) => b.K == a.N), Samples.Pattern("c", (C c, B b) => c.K == b.N)))),
        Group("some apart", Element.Exists(Element.AndGroup(Samples.Pattern("b", (B b) => b.V > 2), Samples.Pattern("c", (C c, A a) => c.K == a.N)))),
        InlineRule.Of(rule =>
        {
            rule.Name("yield");
            rule.When().Match(() => OfA, a => a.V > 1);
            rule.Then().Yield(_ => new D(OfA.N, OfA.V));
        }),
        Of("linked", w => Linked(w, null!)),
    ];

    public static bool NeedsFiring(IRuleDefinition rule) => rule.Name == "linked";

    public static IEnumerable<string> Expected(IReadOnlyList<A> all, IReadOnlyList<B> bs, IReadOnlyList<C> cs, bool settled)
    {
        List<(string Rule, object?[] Facts)> found =
        [
            .. from a in all from b in bs where b.K == a.N select ("join", new object?[] { a, b }),
            .. from a in all from b in bs where b.K == a.N && b.V > a.V from c in cs where c.K == a.N select ("join of three", new object?[] { a, b, c }),
            .. from b in bs from other in bs where other.K == b.K && other != b select ("self", new object?[] { b, other }),
            .. from a in all where !bs.Any(b => b.K == a.N && b.V > 1) select ("not", new object?[] { a }),
            .. from a in all where bs.Any(b => b.K == a.N) select ("exists", new object?[] { a }),
            .. from a in all where bs.Where(b => b.K == a.N).All(b => b.V > a.V) select ("all", new object?[] { a }),
            .. from a in all from b in bs where b.K == a.N select ("or", new object?[] { a, b, null }),
            .. from a in all from c in cs where c.K == a.N && !bs.Any(b => b.V == a.V) select ("or", new object?[] { a, null, c }),
            .. from a in all from b in bs where a.V + b.V > 3 select ("let", new object?[] { a, b, a.V + b.V }),
            .. from a in all select ("collect", new object?[] { a, bs.Where(b => b.K == a.N) }),
            .. from g in bs.Where(b => b.V > 0).GroupBy(b => b.K) select ("group", new object?[] { g }),
            .. from g in bs.GroupBy(b => b.K) where g.Count() > 1 from b in g select ("members", new object?[] { b }),
            .. from key in bs.SelectMany(b => Pair(b)).Distinct() select ("keys", new object?[] { key }),
            .. from a in all where !bs.Any(b => b.K == a.N && cs.Any(c => c.K == b.N)) select ("not both", new object?[] { a }),
            .. from a in all where bs.Any(b => b.V > 2) && cs.Any(c => c.K == a.N) select ("some apart", new object?[] { a }),
            .. from a in all where a.V > 1 select ("yield", new object?[] { a }),
        ];
        if (settled)
            found.AddRange(from a in all where a.V > 1 from c in cs where c.K == a.N select ("linked", new object?[] { new D(a.N, a.V), c }));
        return found.Select(match => $"{match.Rule}: {Text(match.Facts)}");
    }

    public static string Text(IEnumerable<object?> facts) => string.Join(" ", facts.Select(Text));

    private static string Text(object? fact) => fact switch
    {
        A a => $"A({a.N},{a.V})",
        B b => $"B({b.N},{b.K ?? "null"},{b.V})",
        C c => $"C({c.N},{c.K})",
        IGrouping<string?, B> group => $"{group.Key ?? "null"}{Members(group)}",
        string text => text,
        IEnumerable list => Members(list),
        _ => fact?.ToString() ?? "null",
    };

    private static string Members(IEnumerable list) => $"[{string.Join(" ", list.Cast<object?>().Select(Text).Order(StringComparer.Ordinal))}]";

    private static IRuleDefinition Of(string name, Action<ILeftHandSideExpression> when) => InlineRule.Of(rule =>
    {
        rule.Name(name);
        when(rule.When());
        rule.ThenNothing();
    });

    private static IRuleDefinition Group(string name, RuleElement quantifier) => Samples.Rule(Element.AndGroup(Samples.Pattern<A>("a"), quantifier), name: name);

    private static void Self(ILeftHandSideExpression when, B one, B other) => when.Match(() => one).Match(() => other, b => b.K == one.K && b != one);

    private static void Let(ILeftHandSideExpression when, int sum) => when.Match(() => OfA).Match(() => OfB).Let(() => sum, () => OfA.V + OfB.V).Having(() => sum > 3);

    private static void Collect(ILeftHandSideExpression when, IEnumerable<B> bs) => when.Match(() => OfA).Query(() => bs, q => q.Match<B>(b => b.K == OfA.N).Collect());

    private static void Group(ILeftHandSideExpression when, IGrouping<string?, B> g) => when.Query(() => g, q => q.Match<B>(b => b.V > 0).GroupBy(b => b.K));

    private static void Keys(ILeftHandSideExpression when, string key) => when.Query(() => key, q => q.Match<B>().SelectMany(b => Pair(b)));

    private static void Linked(ILeftHandSideExpression when, D d) => when.Match(() => d).Match(() => OfC, c => c.K == d.Key);

    private static IEnumerable<string> Pair(B b) => [b.K ?? "none", $"v{b.V}"];

    private sealed class D(string key, int value)
    {
        public string Key { get; } = key;

        public override string ToString() => $"D({Key},{value})";
    }
}
