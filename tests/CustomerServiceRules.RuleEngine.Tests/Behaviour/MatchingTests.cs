using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class MatchingTests : EngineTest
{
    [Fact, Trait("Behaviour", "R43")]
    public void Match_DerivedTypesAndInterfaces_AreMatched()
    {
        Run(
            Rule("A", rule => OnEach<A>(rule)),
            Rule("AA", rule => OnEach<AA>(rule)),
            Rule("provider", rule => OnEach<IIdentityProvider>(rule)),
            Rule("object", rule => OnEach<object>(rule)));
        Session.InsertAll([new A("a"), new AA("aa"), new IdF("id", 1), 5, "text"]);

        Fire().Should().BeEquivalentTo(["A", "A", "AA", "provider", "object", "object", "object", "object", "object"]);

        void OnEach<T>(InlineRule rule)
        {
            rule.When().Match<T>();
            rule.Then().Do(c => Say(c.Rule.Name));
        }
    }

    [Fact, Trait("Behaviour", "R43")]
    public void Match_SeveralConditions_AllHold()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => x.V > 1, x => x.V < 4, x => x.N != "not");
            rule.Then().Do(_ => Say(a.N));
        }));
        Session.InsertAll([new A("1", 1), new A("2", 2), new A("3", 3), new A("4", 4), new A("not", 2)]);

        Fire().Should().Equal("2", "3");
    }

    [Fact, Trait("Behaviour", "R44")]
    public void Match_WithoutAlias_IsAMatchPerFactUnderAGeneratedName()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>(x => x.V > 0);
            rule.Then().Do(c => Say(c.Match.Facts.Single().Declaration.Name));
        }));
        Session.InsertAll([new A("1", 1), new A("2", 2), new A("0", 0)]);

        Fire().Should().HaveCount(2).And.OnlyContain(name => System.Text.RegularExpressions.Regex.IsMatch(name, @"^\$var\d+\$$"));
    }

    [Fact, Trait("Behaviour", "R45")]
    public void Conditions_OfAFact_StopAtTheFirstFalse()
    {
        Run(Rule("R", rule =>
        {
            rule.When().Match<A>(x => Saying("1", x.V > 0), x => Saying("2", x.V > 1), x => Saying("3", true));
            rule.ThenNothing();
        }));

        Session.Insert(new A("a", 0));
        Said().Should().Equal("1");
        Session.Insert(new A("a", 1));
        Said().Should().Equal("1", "2");
        Session.Insert(new A("a", 2));
        Said().Should().Equal("1", "2", "3");
    }

    [Fact, Trait("Behaviour", "R45")]
    public void Conditions_OnTheOwnFact_ComeFirstAndAtArrival()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => Saying("own a", true)).Match<B>(x => Saying("join", a.N == x.K), x => Saying("own b", x.V > 0));
            rule.ThenNothing();
        }));

        Session.Insert(new B("b", "a", 1));
        Said().Should().Equal("own b");
        Session.Insert(new B("b", "a", 0));
        Said().Should().Equal("own b");
        Session.Insert(new A("a"));
        Said().Should().Equal("own a", "join");
        Session.Insert(new B("c", "c", 1));
        Said().Should().Equal("own b", "join");
    }

    [Fact, Trait("Behaviour", "R46")]
    public void Conditions_OfTheSameShapeWithOtherCapturedValues_AreDifferent()
    {
        Run(Above(1), Above(3), Above(5));
        Session.InsertAll([new A("2", 2), new A("4", 4)]);

        Fire().Should().BeEquivalentTo(["2>1", "4>1", "4>3"]);

        (string, Action<InlineRule>) Above(int limit) => Rule($"above {limit}", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => x.V > limit);
            rule.Then().Do(_ => Say($"{a.N}>{limit}"));
        });
    }

    [Fact, Trait("Behaviour", "R46")]
    public void Joins_OfTheSameShapeToOtherPatterns_AreDifferent()
    {
        Run(
            Rule("to first", rule =>
            {
                B one = null!, two = null!;
                C c = null!;
                rule.When().Match(() => one, x => x.V == 1).Match(() => two, x => x.V == 2).Match(() => c, x => x.K == one.K);
                rule.Then().Do(context => Say($"{context.Rule.Name}: {c.N}"));
            }),
            Rule("to second", rule =>
            {
                B one = null!, two = null!;
                C c = null!;
                rule.When().Match(() => one, x => x.V == 1).Match(() => two, x => x.V == 2).Match(() => c, x => x.K == two.K);
                rule.Then().Do(context => Say($"{context.Rule.Name}: {c.N}"));
            }));
        Session.InsertAll([new B("b1", "k1", 1), new B("b2", "k2", 2), new C("c1", "k1"), new C("c2", "k2")]);

        Fire().Should().BeEquivalentTo(["to first: c1", "to second: c2"]);
    }

    [Fact, Trait("Behaviour", "R47")]
    public void UpdateAndRetract_EvaluateAgainAndNothing()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a, x => Saying("a", true)).Match<B>(x => Saying("b", true), x => Saying("join", a.N == x.K));
            rule.ThenNothing();
        }));
        A a = new("k");
        B b = new("b", "k");
        Session.InsertAll([a, b]);
        Said();

        Session.Update(a);
        Said().Should().Equal("a", "join");
        Session.Update(b);
        Said().Should().Equal("b", "join");
        Session.Retract(b);
        Session.Retract(a);
        Said().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R48")]
    public void TwoPatterns_GiveTheCrossProduct()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a).Match(() => b);
            rule.Then().Do(_ => Say(a.N + b.N));
        }));
        Session.InsertAll([new A("1"), new A("2"), new B("x"), new B("y")]);

        Fire().Should().BeEquivalentTo(["1x", "1y", "2x", "2y"]);
    }

    [Fact, Trait("Behaviour", "R48")]
    public void TwoPatternsOfOneType_AFactTakesBothPlacesUnlessExcluded()
    {
        Run(Pairs("any", distinct: false), Pairs("distinct", distinct: true));
        Session.Insert(new A("1"));
        Session.Insert(new A("2"));

        Fire().Should().BeEquivalentTo(["any 11", "any 12", "any 21", "any 22", "distinct 12", "distinct 21"]);

        (string, Action<InlineRule>) Pairs(string name, bool distinct) => Rule(name, rule =>
        {
            A a1 = null!, a2 = null!;
            rule.When().Match(() => a1).Match(() => a2, x => !distinct || x != a1);
            rule.Then().Do(c => Say($"{c.Rule.Name} {a1.N}{a2.N}"));
        });
    }

    [Fact, Trait("Behaviour", "R49")]
    public void Update_OfAFactInBothPlaces_UpdatesTwiceAndFiresOnce()
    {
        Run(Rule("R", rule =>
        {
            A a1 = null!, a2 = null!;
            rule.When().Match(() => a1).Match(() => a2, x => x == a1);
            rule.Then().Do(_ => Say("fired"));
        }));
        var a = new A("a");
        Session.Insert(a);
        Fire().Should().Equal("fired");
        Trace();

        Session.Update(a);
        Activations().Should().Equal("A~ R(a,a) Updated", "A~ R(a,a) Updated");
        Session.Fire().Should().Be(1);
    }

    [Fact, Trait("Behaviour", "R50")]
    public void MatchFacts_HaveAnEntryPerBoundVariableInOrder()
    {
        List<IMatch> matches = [];
        Run(Rule("R", rule =>
        {
            A a = null!;
            IEnumerable<B> bs = null!;
            var sum = 0;
            object text = null!;
            rule.When().Not<C>().Query(() => bs, q => q.Match<B>().Collect()).Match(() => a).Exists<A>()
                .Let(() => sum, () => a.V + bs.Count()).All<B>(b => b.V >= 0).Let(() => text, () => a.N);
            rule.Then().Do(c => matches.Add(c.Match));
        }));
        Session.InsertAll([new AA("aa", 3), new B("b")]);
        Session.Fire();

        var match = matches.Single();
        match.Facts.Select(fact => fact.Declaration.Name).Should().Equal("bs", "a", "sum", "text");
        match.Facts.Select(fact => fact.Declaration.Type).Should().Equal(typeof(IEnumerable<B>), typeof(A), typeof(int), typeof(object));
        match.Facts.Skip(1).Select(fact => fact.Type).Should().Equal(typeof(AA), typeof(int), typeof(string));
        match.Facts.Select(fact => Show(fact.Value)).Should().Equal("[b]", "aa", "4", "aa");
        match.Facts.Skip(1).Select(fact => fact.Source).Should().OnlyContain(source => source == null);
    }

    [Fact, Trait("Behaviour", "R51")]
    public void Activations_OfFactsInsertedOneByOne_FollowThem()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(_ => Say(a.N));
        }));
        string[] names = [.. Enumerable.Range(0, 50).Select(i => $"{(i * 37) % 50}")];
        foreach (var name in names)
            Session.Insert(new A(name));

        Activations().Should().Equal(names.Select(name => $"A+ R({name}) Created"));
        Fire().Should().Equal(names);
    }

    [Fact, Trait("Behaviour", "R52")]
    public void Let_OnUpdate_IsComputedAgainAndUpdatesTheActivation()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            var even = false;
            rule.When().Match(() => a).Let(() => even, () => Saying("let", a.V % 2 == 0));
            rule.Then().Do(_ => Say($"{even}"));
        }));
        var a = new A("a", 1);
        Session.Insert(a);
        Said().Should().Equal("let");
        Activations().Should().Equal("A+ R(a,False) Created");
        a.V = 3;
        Session.Update(a);
        Activations().Should().Equal("A~ R(a,False) Created");
        a.V = 4;
        Session.Update(a);
        Activations().Should().Equal("A~ R(a,True) Created");
        Said();
        Session.Retract(a);
        Said().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R52")]
    public void Let_NullResult_MatchesAndReachesTheAction()
    {
        Run(Rule("R", rule =>
        {
            B b = null!;
            string? key = null;
            rule.When().Match(() => b).Let(() => key, () => b.K);
            rule.Then().Do(_ => Say(key ?? "no key"));
        }));
        B b = new("b", k: null);
        Session.Insert(b);
        Fire().Should().Equal("no key");
        b.K = "k";
        Session.Update(b);
        Fire().Should().Equal("k");
    }

    [Fact, Trait("Behaviour", "R53")]
    public void Having_OverEarlierVariables_CreatesAndDeletes()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a).Match(() => b, x => x.K == a.N).Having(() => b.V > a.V, () => a.V >= 0);
            rule.ThenNothing();
        }));
        A a = new("k", 1);
        B b = new("b", "k", 1);
        Session.InsertAll([a, b]);
        Activations().Should().BeEmpty();
        b.V = 2;
        Session.Update(b);
        Activations().Should().Equal("A+ R(k,b) Created");
        a.V = 2;
        Session.Update(a);
        Activations().Should().Equal("A- R(k,b) None");
        a.V = -1;
        Session.Update(a);
        Activations().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R47")]
    public void Join_KeyChangesOnEitherSide_FollowsTheKeys()
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            B b = null!;
            rule.When().Match(() => a).Match(() => b, x => x.K == a.N);
            rule.ThenNothing();
        }));
        A a = new("k");
        B b = new("b", "k"), keyless = new("n", null);
        Session.InsertAll([a, b, keyless]);
        Activations().Should().Equal("A+ R(k,b) Created");
        b.K = "m";
        Session.Update(b);
        Activations().Should().Equal("A- R(k,b) None");
        a.N = "m";
        Session.Update(a);
        Activations().Should().Equal("A+ R(m,b) Created");
        keyless.K = "m";
        Session.Update(keyless);
        Activations().Should().Equal("A+ R(m,n) Created");
        Session.Retract(a);
        Activations().Should().BeEquivalentTo(["A- R(m,b) None", "A- R(m,n) None"]);
    }

    [Fact, Trait("Behaviour", "R48")]
    public void Join_NullKeysOnBothSides_AreEqual()
    {
        Run(Rule("R", rule =>
        {
            B one = null!, two = null!;
            rule.When().Match(() => one, x => x.V == 1).Match(() => two, x => x.V == 2, x => x.K == one.K);
            rule.Then().Do(_ => Say(one.N + two.N));
        }));
        Session.InsertAll([new B("a", null, 1), new B("b", null, 2), new B("c", "k", 2)]);

        Fire().Should().Equal("ab");
    }
}
