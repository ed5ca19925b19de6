using CustomerServiceRules.RuleEngine.Conflicts;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.Tests.Behaviour;

namespace CustomerServiceRules.RuleEngine.Tests.Conflicts;

public class ConflictStrategyTests : EngineTest
{
    [Fact]
    public void All_Names_AreFoundAgain()
    {
        ConflictStrategy.All.Should().StartWith(ConflictStrategy.Arrival);
        ConflictStrategy.All.Select(strategy => strategy.Name).Should().Equal(
            "arrival", "most-recent-first", "oldest-fact-first", "most-specific-first", "load-order");
        foreach (var strategy in ConflictStrategy.All)
            ConflictStrategy.Named(strategy.Name).Should().BeSameAs(strategy);
    }

    [Fact]
    public void Named_Unknown_SaysWhichThereAre() =>
        FluentActions.Invoking(() => ConflictStrategy.Named("LEX")).Should().Throw<ArgumentException>().WithMessage("*'LEX'*arrival, most-recent-first*");

    [Fact]
    public void UseConflictStrategy_WithFacts_IsRefused()
    {
        Run(Each("R"));
        Session.Insert(new A());
        Session.Invoking(s => s.UseConflictStrategy("load-order")).Should().Throw<InvalidOperationException>().WithMessage("*load-order*first fact*");
    }

    [Fact]
    public void UseConflictStrategy_OfOneSession_LeavesOthers()
    {
        var factory = Compile(Each("R"));
        ISession recent = factory.CreateSession(s => s.UseConflictStrategy(ConflictStrategy.MostRecentFirst)), usual = factory.CreateSession();
        A[] facts = [new("1"), new("2")];
        recent.InsertAll(facts);
        usual.InsertAll(facts);
        recent.Fire();
        usual.Fire();
        Said().Should().Equal("R 2", "R 1", "R 1", "R 2");
    }

    [Fact]
    public void UseConflictStrategy_WhatWaitsAlready_IsOrderedAnew()
    {
        Run(
            Rule("one pattern", rule =>
            {
                rule.When().Not<A>();
                rule.Then().Do(_ => Say("one"));
            }),
            Rule("two patterns", rule =>
            {
                rule.When().Not<A>().Not<B>();
                rule.Then().Do(_ => Say("two"));
            }));
        Session.UseConflictStrategy("most-specific-first");
        Fire().Should().Equal("two", "one");
    }

    [Theory]
    [InlineData("arrival")]
    [InlineData("most-recent-first")]
    [InlineData("oldest-fact-first")]
    [InlineData("most-specific-first")]
    [InlineData("load-order")]
    public void Fire_AnyStrategy_PriorityComesFirstAndEverythingFiresOnce(string name)
    {
        Run(Each("low", -1), Each("middle"), Each("high", 1));
        Session.UseConflictStrategy(name);
        A gone = new("gone"), changed = new("changed"), kept = new("kept");
        Session.InsertAll([gone, changed, kept]);
        Session.Update(changed);
        Session.Retract(gone);
        var said = Fire();
        said.Select(text => text.Split(' ')[0]).Should().Equal("high", "high", "middle", "middle", "low", "low");
        said.Should().OnlyHaveUniqueItems();
        Session.Agenda.IsEmpty.Should().BeTrue();
        Session.Update(kept);
        Session.Agenda.Peek().Rule.Name.Should().Be("high");
        Session.Agenda.Clear();
        Session.Fire().Should().Be(0);
    }

    [Theory]
    [InlineData("most-recent-first", "undo 2", "undo 1")]
    [InlineData("oldest-fact-first", "undo 1", "undo 2")]
    [InlineData("load-order", "undo 2", "undo 1")]
    public void Undo_OfLostMatches_IsOrderedToo(string name, string first, string second)
    {
        Run(Rule("R", rule =>
        {
            A a = null!;
            rule.When().Match(() => a);
            rule.Then().Do(_ => Say("do " + a.N)).Undo(_ => Say("undo " + a.N));
        }));
        Session.UseConflictStrategy(name);
        A one = new("1"), two = new("2");
        Session.InsertAll([one, two]);
        Session.Fire();
        if (name == "most-recent-first")
            Session.RetractAll([one, two]);
        else
            Session.RetractAll([two, one]);
        Fire().Should().Equal(first, second);
    }

    [Fact]
    public void MostRecentFirst_FollowsWhatAFiringSetsOff()
    {
        Run(
            Rule("start", rule =>
            {
                A a = null!;
                rule.When().Match(() => a);
                rule.Then().Do(c => c.Insert(new B(a.N))).Do(_ => Say(a.N));
            }),
            Rule("go on", rule =>
            {
                B b = null!;
                rule.When().Match(() => b);
                rule.Then().Do(_ => Say(b.N + "+"));
            }));
        Session.UseConflictStrategy("most-recent-first");
        Session.InsertAll([new A("1"), new A("2")]);
        Fire().Should().Equal("2", "2+", "1", "1+");
    }

    [Fact]
    public void OldestFactFirst_IsByTheOldestFactOfAMatch()
    {
        Run(
            Rule("pair", rule =>
            {
                A a = null!;
                B b = null!;
                rule.When().Match(() => a).Match(() => b);
                rule.Then().Do(_ => Say(a.N + b.N));
            }),
            Each("single"),
            Rule("all", rule =>
            {
                IEnumerable<C> all = null!;
                rule.When().Query(() => all, q => q.Match<C>().Collect());
                rule.Then().Do(_ => Say($"{all.Count()} collected"));
            }),
            Rule("none", rule =>
            {
                rule.When().Not<string>();
                rule.Then().Do(_ => Say("none"));
            }));
        Session.UseConflictStrategy("oldest-fact-first");
        A first = new("a1"), third = new("a3");
        Session.Insert(first);
        Session.Insert(new C("c2"));
        Session.Insert(third);
        Session.Fire();
        Session.InsertAll([new B("b4"), new C("c5")]);
        Session.Update(third);
        Session.Update(first);
        Fire().Should().Equal("a1b4", "single a1", "2 collected", "a3b4", "single a3");

        Session.Retract(first);
        first.V = 1;
        Session.Insert(first);
        Session.Update(third);
        Fire().Should().Equal(["a3b4", "single a3", "a1b4", "single a1"], "what was retracted comes back as a new fact");
    }

    [Fact]
    public void OldestFactFirst_WithoutFacts_ComesFirst()
    {
        Run(Each("single"), Rule("none", rule =>
        {
            rule.When().Not<C>();
            rule.Then().Do(_ => Say("none"));
        }));
        Session.UseConflictStrategy("oldest-fact-first");
        C c = new();
        Session.Insert(c);
        Session.Insert(new A("a"));
        Session.Retract(c);
        Fire().Should().Equal("none", "single a");
    }

    [Fact]
    public void OldestFactFirst_LinkedFacts_HaveTheirOwnAge()
    {
        Run(
            Rule("yields", rule =>
            {
                A a = null!;
                rule.Priority(1);
                rule.When().Match(() => a);
                rule.Then().Yield(_ => new B("of " + a.N));
            }),
            Rule("takes", rule =>
            {
                B b = null!;
                rule.When().Match(() => b);
                rule.Then().Do(_ => Say(b.N));
            }));
        Session.UseConflictStrategy("oldest-fact-first");
        Session.Insert(new A("a"));
        Session.Insert(new B("given"));
        Fire().Should().Equal("given", "of a");
    }

    [Fact]
    public void MostSpecificFirst_CountsPatternsAndConditions()
    {
        Run(
            Specific("1 pattern", rule => rule.When().Match<A>()),
            Specific("2 patterns or 1", rule => rule.When().Or(x => x.Match<A>().And(y => y.Match<A>().Match<A>()))),
            Specific("1 pattern, 1 condition", rule => rule.When().Match<A>(a => a.V == 0)),
            Specific("1 query, 2 conditions", rule =>
            {
                IEnumerable<A> all = null!;
                rule.When().Query(() => all, q => q.Match<A>(a => a.V == 0).Where(a => a.N != "x").Collect());
            }),
            Specific("4 patterns", rule => rule.When().Match<A>().Exists<A>().Not<B>().All<A>(a => a.V == 0)));
        Session.UseConflictStrategy("most-specific-first");
        Session.Insert(new A());
        Fire().Distinct().Should().Equal("4 patterns", "1 query, 2 conditions", "1 pattern, 1 condition", "1 pattern", "2 patterns or 1");
    }

    [Fact]
    public void LoadOrder_IsTheOrderGivenToTheCompiler()
    {
        Run(Each("first"), Each("second"), Each("third"));
        Session.UseConflictStrategy("load-order");
        A one = new("1"), two = new("2");
        Session.Insert(one);
        Session.Insert(two);
        Fire().Should().Equal("first 1", "first 2", "second 1", "second 2", "third 1", "third 2");
    }

    private (string, Action<InlineRule>) Specific(string name, Action<InlineRule> when) => Rule(name, rule =>
    {
        when(rule);
        rule.Then().Do(_ => Say(name));
    });

    private (string, Action<InlineRule>) Each(string name, int priority = 0) => Rule(name, rule =>
    {
        A a = null!;
        rule.Priority(priority);
        rule.When().Match(() => a);
        rule.Then().Do(_ => Say($"{name} {a.N}"));
    });
}
