using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class LookupQueryTests : EngineTest
{
    private IKeyedLookup<string, string> _lookup = null!;

    [Fact, Trait("Behaviour", "R76")]
    public void ToLookup_KeyAndElement_GroupsInOrderOfArrival()
    {
        Look();
        Activations().Should().ContainSingle().Which.Should().StartWith("A+");
        Session.Fire();
        var empty = _lookup;
        empty.Count.Should().Be(0);
        empty.Keys.Should().BeEmpty();
        Session.InsertAll([new B("1", "y", 1), new B("2", null, 2), new B("3", "y", 3), new B("4", "x", 4)]);
        Activations().Should().HaveCount(1);
        Session.Fire();

        _lookup.Should().BeSameAs(empty);
        _lookup.Keys.Should().Equal("y", null, "x");
        _lookup.Count.Should().Be(3);
        _lookup["y"].Should().Equal("11", "33");
        _lookup[null!].Should().Equal("22");
        _lookup["none"].Should().BeEmpty();
        _lookup.Contains("x").Should().BeTrue();
        _lookup.Contains("none").Should().BeFalse();
        _lookup.Select(group => group.Key + ":" + string.Join(",", group)).Should().Equal("y:11,33", ":22", "x:44");
    }

    [Fact, Trait("Behaviour", "R76")]
    public void ToLookup_KeyChanges_MoveTheFactEachTime()
    {
        Look();
        B one = new("1", "x"), two = new("2", "x");
        Session.InsertAll([one, two]);
        Session.Fire();
        foreach (var key in new[] { "y", "x", null, "z" })
        {
            one.K = key;
            Session.Update(one);
            Session.Fire().Should().Be(1);
            _lookup[key!].Should().Contain("10");
            _lookup.Sum(group => group.Count()).Should().Be(2);
        }

        _lookup.Keys.Should().Equal("x", "z");
        one.V = 7;
        Session.Update(one);
        Session.Fire().Should().Be(1);
        _lookup["z"].Should().Equal("17");
        Session.Retract(one);
        Session.Fire().Should().Be(1);
        _lookup.Keys.Should().Equal("x");
        _lookup.Contains("z").Should().BeFalse();
        Session.Retract(two);
        Session.Fire().Should().Be(1);
        _lookup.Count.Should().Be(0);
    }

    [Fact, Trait("Behaviour", "R76")]
    public void ToLookup_AKeyThatWasGone_ComesLast()
    {
        Look();
        B one = new("1", "x"), two = new("2", "y");
        Session.InsertAll([one, two]);
        Session.Retract(one);
        Session.Insert(one);
        Session.Fire();

        _lookup.Keys.Should().Equal("y", "x");
    }

    [Fact, Trait("Behaviour", "R76")]
    public void ToLookup_WithoutSelectors_TakesElementsAsKeysAndElements()
    {
        IKeyedLookup<int, int> values = null!;
        IKeyedLookup<string, B> facts = null!;
        Action<IKeyedLookup<int, int>, IKeyedLookup<string, B>> keep = (byItself, byKey) => (values, facts) = (byItself, byKey);
        Run(Rule("R", rule =>
        {
            IKeyedLookup<int, int> byItself = null!;
            IKeyedLookup<string, B> byKey = null!;
            rule.When()
                .Query(() => byItself, q => q.Match<B>().SelectMany(b => new[] { b.V, b.V + 1 }).Collect().ToLookup())
                .Query(() => byKey, q => q.Match<B>().Collect().ToLookup(b => b.K));
            rule.Then().Do(_ => keep(byItself, byKey));
        }));
        B one = new("1", "k", 1), two = new("2", "k", 2);
        Session.InsertAll([one, two]);
        Session.Fire();

        values.Keys.Should().Equal(1, 2, 3);
        values[2].Should().Equal(2);
        facts["k"].Should().Equal(one, two);
    }

    [Fact, Trait("Behaviour", "R77"), Trait("Behaviour", "R79")]
    public void ToLookup_FollowedByOperators_Composes()
    {
        List<IFactMatch> facts = [];
        Run(Rule("R", rule =>
        {
            IKeyedLookup<string, B> lookup = null!;
            string? key = null;
            rule.When()
                .Query(() => lookup, q => q.Match<B>().Collect().ToLookup(b => b.K).Where(l => l.Contains("x")))
                .Query(() => key, q => q.Match<B>().Collect().ToLookup(b => b.K).SelectMany(l => l.Keys!));
            rule.Then().Do(c => facts.AddRange(c.Match.Facts));
        }));
        B b1 = new("1", "y"), b2 = new("2", "x"), b3 = new("3", "y");
        Session.InsertAll([b1, b3]);
        Session.Fire().Should().Be(0);
        Session.Insert(b2);
        Session.Fire().Should().Be(2);

        facts.Where(fact => fact.Declaration.Name == "key").Select(fact => fact.Value).Should().BeEquivalentTo(["y", "x"]);
        facts[0].Source!.Facts.Select(fact => fact.Value).Should().Equal(b1, b3, b2);
    }

    private void Look() => Run(Rule("R", rule =>
    {
        IKeyedLookup<string, string> lookup = null!;
        rule.When().Query(() => lookup, q => q.Match<B>().Collect().ToLookup(b => b.K, b => b.N + b.V));
        rule.Then().Do(_ => Keep(lookup));
    }));

    private void Keep(IKeyedLookup<string, string> lookup) => _lookup = lookup;
}
