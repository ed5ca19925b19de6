using CustomerServiceRules.RuleEngine.Fluent.Dsl;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Linked;

[Trait("Behaviour", "R121")]
public class LinkedByKeyFixture : EngineFixture
{
    private readonly Customer _ann = new("ann");
    private Action<IContext> _script = _ => { };

    public LinkedByKeyFixture()
    {
        Setup.Rule(new Scripted(c => _script(c)));
    }

    [Fact]
    public void InsertLinked_SeveralKeys_AreListedInOrder()
    {
        _script = ctx =>
        {
            ctx.InsertLinked("z", new Notice("1"));
            ctx.InsertAllLinked(new Dictionary<object, object> { ["b"] = new Notice("2"), [3] = new Notice("3") });
            Log.AddRange(ctx.GetLinkedKeys().Select(k => k.ToString()!));
            ctx.GetLinked("z").Should().BeOfType<Notice>().Which.Text.Should().Be("1");
            ctx.GetLinked("unknown").Should().BeNull();
        };
        Fire(_ann);
        Log.Should().Equal("z", "b", "3");
        Session.Query<Notice>().Should().HaveCount(3);
    }

    [Fact]
    public void UpdateAndRetractLinked_InALaterFiring_ChangeThem()
    {
        _script = ctx => ctx.InsertAllLinked(new Dictionary<object, object> { [1] = new Notice("1"), [2] = new Notice("2") });
        Fire(_ann);
        _script = ctx =>
        {
            ctx.UpdateLinked(1, new Notice("new"));
            ctx.RetractLinked(2, ctx.GetLinked(2)!);
            ctx.GetLinkedKeys().Should().Equal(1);
        };
        Session.Update(_ann);
        Session.Fire();
        Session.Query<Notice>().Single().Text.Should().Be("new");
    }

    [Fact]
    public void GetLinkedKeys_OtherActivation_IsEmpty()
    {
        _script = ctx =>
        {
            Log.Add(ctx.GetLinkedKeys().Count + "");
            ctx.InsertLinked("k", new Notice("n"));
        };
        Fire(_ann, new Customer("bob"));
        Log.Should().Equal("0", "0");
        Session.Query<Notice>().Should().HaveCount(2);
    }

    [Fact]
    [Trait("Behaviour", "R122")]
    public void LinkedMembers_WrongKeys_Throw()
    {
        _script = ctx =>
        {
            ctx.InsertLinked("k", new Notice("n"));
            ctx.Invoking(c => c.InsertLinked("k", new Notice("m"))).Should().Throw<ArgumentException>();
            ctx.Invoking(c => c.UpdateLinked("x", new Notice("m"))).Should().Throw<ArgumentException>();
            ctx.Invoking(c => c.RetractLinked("x", new Notice("m"))).Should().Throw<ArgumentException>();
            ctx.Invoking(c => c.InsertLinked(null!, new Notice("m"))).Should().Throw<ArgumentNullException>();
            ctx.Invoking(c => c.InsertLinked("y", null!)).Should().Throw<ArgumentNullException>();
        };
        Fire(_ann);
        Session.Query<Notice>().Should().ContainSingle();
    }

    [Fact]
    [Trait("Behaviour", "R102")]
    public void GetLinkedKeys_InUndo_IsEmpty()
    {
        _script = ctx =>
        {
            Log.Add(ctx.Match.Trigger + " " + ctx.GetLinkedKeys().Count);
            if (ctx.Match.Trigger == MatchTrigger.Created)
                ctx.InsertLinked("k", new Notice("n"));
        };
        Fire(_ann);
        Session.Retract(_ann);
        Session.Fire();
        Log.Should().Equal("Created 0", "Removed 0");
    }

    [Fact]
    [Trait("Behaviour", "R124")]
    public void PropagateLinked_AutoOff_MergesNeighboursAndGivesNothingTwice()
    {
        Session.AutoPropagateLinkedFacts = false;
        _script = ctx => ctx.InsertLinked("k", new Notice("n"));
        var inserted = 0;
        Session.Events.FactInsertedEvent += (_, e) => inserted += e.Fact.Value is Notice ? 1 : 0;
        Fire(_ann, new Customer("bob"), new Customer("cid"));
        inserted.Should().Be(0);
        var set = Session.PropagateLinked().Single();
        set.Action.Should().Be(LinkedFactAction.Insert);
        set.FactCount.Should().Be(3);
        set.Facts.Should().HaveCount(3);
        inserted.Should().Be(3);
        Session.PropagateLinked().Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R124")]
    public void Insert_AutoOff_PropagatesWhatWaits()
    {
        Session.AutoPropagateLinkedFacts = false;
        _script = ctx => ctx.InsertLinked("k", new Notice("n"));
        Fire(_ann);
        var inserted = new List<string>();
        Session.Events.FactInsertedEvent += (_, e) => inserted.Add(Show(e.Fact.Value));
        Session.Insert(new Order("o", "x"));
        inserted.Should().BeEquivalentTo("n", "o");
        Session.PropagateLinked().Should().BeEmpty();
    }

    private void Fire(params Customer[] customers)
    {
        Session.InsertAll(customers);
        Session.Fire();
    }

    public class Scripted(Action<IContext> script) : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Action(ctx => script(ctx), ActionTrigger.Activated | ActionTrigger.Reactivated | ActionTrigger.Deactivated);
        }
    }
}
