using CustomerServiceRules.RuleEngine.Aggregators;
using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

public class CustomOperatorTests : EngineTest
{
    [Fact, Trait("Behaviour", "R80"), Trait("Behaviour", "R81")]
    public void Aggregate_Alone_IsCompiledOncePerUseAndCreatedOncePerSession()
    {
        var script = Total();
        var factory = Compile(Rule("R", rule =>
        {
            object total = null!;
            rule.When().Query(() => total, q => q.Match<B>(b => b.K == "k").Scripted<B, object>(script, b => b.V));
            rule.ThenNothing();
        }));
        script.Taken().Should().Equal("compile Scripted");
        Run(factory);
        script.Taken().Should().Equal("create", "add(|)");
        Activations().Should().Equal("A+ R(0) Created");

        B one = new("1", "k", 1), two = new("2", "k", 2);
        Session.InsertAll([one, two, new B("3", "other", 9)]);
        one.V = 5;
        Session.Update(one);
        Session.RetractAll([two, one]);
        script.Taken().Should().Equal("add(|1,2)", "modify(|1)", "remove(|2,1)");
        Activations().Should().Equal("A~ R(3) Created", "A~ R(7) Created", "A~ R(0) Created");

        factory.CreateSession();
        script.Taken().Should().Equal("create", "add(|)");
    }

    [Fact, Trait("Behaviour", "R80"), Trait("Behaviour", "R81")]
    public void Aggregate_AfterPatterns_IsCreatedOncePerCombination()
    {
        var script = Total();
        Run(Rule("R", rule =>
        {
            A a = null!;
            object total = null!;
            rule.When().Match(() => a).Query(() => total, q => q.Match<B>().Scripted<B, object>(script, b => b.V * a.V));
            rule.ThenNothing();
        }));
        script.Taken().Should().Equal("compile Scripted");
        Session.Insert(new B("1", v: 1));
        script.Taken().Should().BeEmpty();
        A a = new("a", 2), b = new("b", 3);
        Session.Insert(a);
        script.Taken().Should().Equal("create", "add(a(a,2)|1)");
        Session.Insert(b);
        script.Taken().Should().Equal("create", "add(a(b,3)|1)");
        Activations().Should().Equal("A+ R(a,2) Created", "A+ R(b,3) Created");
        Session.Insert(new B("2", v: 2));
        script.Taken().Should().BeEquivalentTo(["add(a(a,2)|2)", "add(a(b,3)|2)"]);
        Activations().Should().BeEquivalentTo(["A~ R(a,6) Created", "A~ R(b,9) Created"]);
        b.V = 1;
        Session.Update(b);
        script.Taken().Should().Equal("modify(a(b,1)|1,2)");
        Activations().Should().Equal("A~ R(b,3) Created");
        Session.Retract(a);
        script.Taken().Should().BeEmpty();
        Activations().Should().Equal("A- R(a,6) None");
    }

    [Fact, Trait("Behaviour", "R81")]
    public void Aggregate_ResultThatChangesItsIdentity_StaysTheSameResult()
    {
        IdF total = new("none", 0);
        var isNew = true;
        var growing = new Script(call =>
        {
            total.Id = $"of {call.Facts.Count} more";
            var result = isNew ? AggregationResult.Added(total, call.Facts) : AggregationResult.Modified(total, total, call.Facts);
            isNew = false;
            return [result];
        });
        Run(Rule("R", rule =>
        {
            IdF result = null!;
            rule.When().Query(() => result, q => q.Match<B>().Scripted<B, IdF>(growing, b => b.V));
            rule.Then().Do(_ => Say(result.Id));
        }));
        Fire().Should().Equal("of 0 more");

        Session.InsertAll([new B("1"), new B("2")]);

        Fire().Should().Equal("of 2 more");
    }

    [Fact, Trait("Behaviour", "R81")]
    public void Aggregate_EmptyAnswerAndNone_ChangeNothing()
    {
        var silent = new Script(call => call.Facts.Count == 0
            ? [AggregationResult.Added("x", [])]
            : call.Kind == "add" ? AggregationResult.Empty : [AggregationResult.None("x", call.Facts)]);
        Run(Rule("R", rule =>
        {
            string text = null!;
            rule.When().Query(() => text, q => q.Match<B>().Scripted<B, string>(silent, b => b.V));
            rule.ThenNothing();
        }));
        var b = new B("b");
        Session.Insert(b);
        Session.Update(b);
        Session.Retract(b);

        Activations().Should().Equal("A+ R(x) Created");
        silent.Taken().Should().Equal("compile Scripted", "create", "add(|)", "add(|b)", "modify(|b)", "remove(|b)");
    }

    [Fact, Trait("Behaviour", "R81")]
    public void Aggregate_Results_DriveActivationsAndKnowTheirSource()
    {
        List<IFactMatch> fired = [];
        Run(Rule("R", rule =>
        {
            Rec rec = null!;
            rule.When().Query(() => rec, q => q.Match<B>().Scripted<B, Rec>(PerSource(), b => b.V).Where(r => r.V < 10));
            rule.Then().Do(c => fired.AddRange(c.Match.Facts)).Undo(_ => Say("undone"));
        }));
        B one = new("1", v: 1), two = new("2", v: 2);
        Session.InsertAll([one, two]);
        Activations().Should().Equal("A+ R(Rec { Id = 1, V = 1 }) Created", "A+ R(Rec { Id = 2, V = 2 }) Created");
        Session.Fire().Should().Be(2);
        fired[1].Source!.SourceType.Should().Be(FactSourceType.Aggregate);
        fired[1].Source!.Facts.Select(fact => fact.Value).Should().Equal(two);
        Trace();
        two.V = 7;
        Session.Update(two);
        Activations().Should().Equal("A~ R(Rec { Id = 2, V = 7 }) Updated");
        two.V = 11;
        Session.Update(two);
        Activations().Should().ContainSingle().Which.Should().StartWith("A- R(Rec { Id = 2");
        two.V = 3;
        Session.Update(two);
        Activations().Should().Equal("A+ R(Rec { Id = 2, V = 3 }) Created");
        Session.Retract(one);
        Activations().Should().Equal("A- R(Rec { Id = 1, V = 1 }) Removed");
        Session.Query<Rec>().Should().BeEmpty();
    }

    [Fact, Trait("Behaviour", "R77"), Trait("Behaviour", "R80")]
    public void Aggregate_AmongOtherOperators_Composes()
    {
        var script = PerSource();
        Run(Rule("R", rule =>
        {
            IEnumerable<int> values = null!;
            rule.When().Query(() => values, q => q.Match<B>()
                .GroupBy(b => b.K)
                .Where(g => g.Count() > 1)
                .Scripted<IGrouping<string?, B>, Rec>(script, g => g.Sum(b => b.V))
                .Select(r => r.V)
                .Collect());
            rule.ThenNothing();
        }));
        Activations().Should().Equal("A+ R([]) Created");
        B one = new("1", "x", 1), two = new("2", "x", 2);
        Session.InsertAll([one, two, new B("3", "y", 3)]);
        Session.Insert(new B("4", "y", 4));
        one.V = 10;
        Session.Update(one);
        Session.Retract(two);

        Activations().Should().Equal("A~ R([3]) Created", "A~ R([3 7]) Created", "A~ R([12 7]) Created", "A~ R([7]) Created");
    }

    [Fact, Trait("Behaviour", "R80")]
    public void Aggregate_InBranchesAndGroups_IsKeptForEach()
    {
        var script = Total();
        Run(Rule("R", rule =>
        {
            object total = null!;
            rule.When().Or(or => or
                .And(and => and.Match<A>().Query(() => total, q => q.Match<B>().Scripted<B, object>(script, b => b.V)))
                .Query(() => total, q => q.Match<C>().Scripted<C, object>(script, c => c.N.Length)));
            rule.Then().Do(_ => Say($"{total}"));
        }));
        script.Taken().Should().Equal("compile Scripted", "compile Scripted", "create", "add(|)");
        Session.InsertAll([new A(), new B(v: 2), new C("ccc")]);

        Fire().Should().BeEquivalentTo(["2", "3"]);
    }

    [Fact, Trait("Behaviour", "R82")]
    public void Aggregate_ByName_NeedsARegisteredFactory()
    {
        var script = Total();
        var definition = InlineRule.Of(rule =>
        {
            object total = null!;
            rule.Name("R");
            rule.When().Query(() => total, q => q.Match<B>().Named<B, object>("Total", script, b => b.V));
            rule.ThenNothing();
        });
        var compiler = new RuleCompiler();
        compiler.Invoking(c => c.Compile([definition])).Should().ThrowExactly<RuleCompilationException>().WithInnerExceptionExactly<ArgumentException>();

        compiler.AggregatorRegistry.RegisterFactory("Total", typeof(ScriptFactory));
        Run(compiler.Compile([definition]));
        Session.Insert(new B(v: 4));
        Activations().Should().Equal("A+ R(0) Created", "A~ R(4) Created");
        compiler.AggregatorRegistry.Invoking(r => r.RegisterFactory("Total", typeof(ScriptFactory))).Should().ThrowExactly<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "R109")]
    public void Aggregate_ItsOwnErrors_PassUnwrapped()
    {
        var script = new Script(call => call.Facts.Count == 0 ? AggregationResult.Empty : throw new InvalidTimeZoneException());
        Run(Rule("R", rule =>
        {
            object result = null!;
            rule.When().Query(() => result, q => q.Match<B>().Scripted<B, object>(script, b => b.V));
            rule.ThenNothing();
        }));

        this.Invoking(t => t.Session.Insert(new B())).Should().ThrowExactly<InvalidTimeZoneException>();
    }

    [Fact, Trait("Behaviour", "R70"), Trait("Behaviour", "R81")]
    public void Aggregate_TheSameResultTwice_IsARawError()
    {
        var script = new Script(call => [.. call.Facts.Select(fact => AggregationResult.Added(call.Value(fact)!, [fact]))]);
        Run(Rule("R", rule =>
        {
            object result = null!;
            rule.When().Query(() => result, q => q.Match<B>().Scripted<B, object>(script, b => b.V));
            rule.ThenNothing();
        }));
        Session.Insert(new B(v: 1));

        this.Invoking(t => t.Session.Insert(new B(v: 1))).Should().ThrowExactly<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "R81")]
    public void AggregateExpressions_AreFoundByName()
    {
        IAggregateExpression[] expressions = [new Named("a"), new Named("b"), new Named("a")];

        expressions.Find("a").Should().Equal(expressions[0], expressions[2]);
        expressions.Find("none").Should().BeEmpty();
        expressions.FindSingle("b").Should().BeSameAs(expressions[1]);
        expressions.Invoking(e => e.FindSingle("a")).Should().ThrowExactly<InvalidOperationException>();
        expressions.Invoking(e => e.FindSingle("none")).Should().ThrowExactly<ArgumentException>();
    }

    [Fact, Trait("Behaviour", "R81")]
    public void AggregationResult_CarriesWhatItWasMadeOf()
    {
        var result = AggregationResult.Modified("new", "old", []);
        (result.Action, result.Aggregate, result.Previous).Should().Be((AggregationAction.Modified, "new", "old"));
        result.Source.Should().BeEmpty();
        AggregationResult.Added("new", []).Action.Should().Be(AggregationAction.Added);
        AggregationResult.None("same", []).Action.Should().Be(AggregationAction.None);
        AggregationResult.Removed("old").Aggregate.Should().Be("old");
        AggregationResult.Removed("old").Action.Should().Be(AggregationAction.Removed);
        AggregationResult.Empty.Should().BeEmpty();
    }

    // One result, the sum of the values: added at first, then another object each time.
    private static Script Total() => new(call =>
    {
        foreach (var fact in call.Facts)
            call.Memory[fact] = call.Kind == "remove" ? 0 : call.Value(fact)!;
        object total = call.Memory.Where(entry => entry.Key is IFact).Sum(entry => (int)entry.Value);
        var isNew = !call.Memory.TryGetValue("total", out var former);
        call.Memory["total"] = total;
        return isNew ? [AggregationResult.Added(total, [.. call.Facts])] : [AggregationResult.Modified(total, former!, [.. call.Facts])];
    });

    // A record for each source, numbered in order of arrival.
    private static Script PerSource() => new(call => [.. call.Facts.Select(fact =>
    {
        call.Memory.TryGetValue(fact, out var former);
        if (call.Kind == "remove")
            return AggregationResult.Removed(former!);
        var record = new Rec((former as Rec)?.Id ?? call.Memory.Count + 1, (int)call.Value(fact)!);
        call.Memory[fact] = record;
        return former is null ? AggregationResult.Added(record, [fact]) : AggregationResult.Modified(record, former, [fact]);
    })]);

    private sealed class Named(string name) : IAggregateExpression
    {
        public string Name => name;

        public object? Invoke(AggregationContext context, ITuple tuple, IFact fact) => null;
    }
}
