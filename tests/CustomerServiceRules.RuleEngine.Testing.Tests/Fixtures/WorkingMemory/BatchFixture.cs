using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.WorkingMemory;

public class BatchFixture : EngineFixture
{
    private readonly Customer _ann = new("ann");
    private readonly Customer _bob = new("bob");
    private readonly Customer _cid = new("cid");

    public BatchFixture()
    {
        Setup.Rule<TestRule>();
    }

    [Fact]
    [Trait("Behaviour", "R32")]
    public void SingleCalls_PresentOrAbsentFact_ThrowOrReturnFalse()
    {
        Session.Insert(_ann);
        Session.Invoking(s => s.Insert(_ann)).Should().Throw<ArgumentException>().Which.ParamName.Should().Be("facts");
        Session.TryInsert(_ann).Should().BeFalse();
        Session.Invoking(s => s.Update(_bob)).Should().Throw<ArgumentException>();
        Session.Invoking(s => s.Retract(_bob)).Should().Throw<ArgumentException>();
        Session.TryUpdate(_bob).Should().BeFalse();
        Session.TryRetract(_bob).Should().BeFalse();
        Session.TryUpdate(_ann).Should().BeTrue();
        Session.TryRetract(_ann).Should().BeTrue();
    }

    [Fact]
    [Trait("Behaviour", "R32")]
    public void TryInsert_Present_RaisesNoEvent()
    {
        Session.Insert(_ann);
        var trace = new EventTrace(Session.Events, Show);
        Session.TryInsert(_ann);
        Session.TryUpdate(_bob);
        Session.TryRetract(_bob);
        trace.Take().Should().BeEmpty();
    }

    [Fact]
    [Trait("Behaviour", "R33")]
    public void AnyCall_NullFact_ThrowsArgumentNull()
    {
        Session.Invoking(s => s.Insert(null!)).Should().Throw<ArgumentNullException>();
        Session.Invoking(s => s.TryInsert(null!)).Should().Throw<ArgumentNullException>();
        Session.Invoking(s => s.TryUpdate(null!)).Should().Throw<ArgumentNullException>();
        Session.Invoking(s => s.TryRetract(null!)).Should().Throw<ArgumentNullException>();
        Session.Invoking(s => s.InsertAll(null!)).Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("facts");
        Session.Invoking(s => s.UpdateAll(null!)).Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("facts");
        Session.Invoking(s => s.RetractAll(null!)).Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("facts");
        Session.Invoking(s => s.TryInsertAll(null!)).Should().Throw<ArgumentNullException>().Which.ParamName.Should().Be("facts");
    }

    [Fact]
    [Trait("Behaviour", "R33")]
    public void InsertAll_NullInside_LeavesTheSessionUnchanged()
    {
        Session.Invoking(s => s.InsertAll(new object[] { _ann, null! })).Should().Throw<ArgumentNullException>();
        Session.Invoking(s => s.TryInsertAll(new object[] { _ann, null! }, BatchOptions.SkipFailed)).Should().Throw<ArgumentNullException>();
        Session.Query<object>().Should().BeEmpty();
        Session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R34")]
    public void TryInsertAll_AllOrNothing_InsertsNone()
    {
        Session.Insert(_ann);
        var result = Session.TryInsertAll(new object[] { _bob, _ann, _cid });
        result.FailedCount.Should().Be(1);
        result.Failed.Should().Equal(_ann);
        Session.Query<Customer>().Should().Equal(_ann);
    }

    [Fact]
    [Trait("Behaviour", "R34")]
    public void TryInsertAll_SkipFailed_InsertsTheGood()
    {
        Session.Insert(_ann);
        var result = Session.TryInsertAll(new object[] { _bob, _ann, _cid }, BatchOptions.SkipFailed);
        result.Failed.Should().Equal(_ann);
        Session.Fire().Should().Be(3);
    }

    [Fact]
    [Trait("Behaviour", "R34")]
    public void TryUpdateAll_FailedFacts_KeepOrderAndRepetitions()
    {
        Session.Insert(_ann);
        var result = Session.TryUpdateAll(new object[] { _cid, _ann, _bob, _cid }, BatchOptions.SkipFailed);
        result.Failed.Should().Equal(_cid, _bob, _cid);
        result.FailedCount.Should().Be(3);
    }

    [Fact]
    [Trait("Behaviour", "R34")]
    public void TryRetractAll_SkipFailed_RetractsTheGood()
    {
        Session.InsertAll(new[] { _ann, _bob });
        var result = Session.TryRetractAll(new[] { _ann, _cid }, BatchOptions.SkipFailed);
        result.Failed.Should().Equal(_cid);
        Session.Fire();
        Verify(x => x.Rule().Fired(Matched.Fact(_bob)));
    }

    [Fact]
    [Trait("Behaviour", "R34")]
    public void UpdateAll_OneAbsent_ThrowsAndUpdatesNone()
    {
        Session.Insert(_ann);
        Session.Fire();
        Session.Invoking(s => s.UpdateAll(new[] { _ann, _bob })).Should().Throw<ArgumentException>();
        Session.Invoking(s => s.RetractAll(new[] { _ann, _bob })).Should().Throw<ArgumentException>();
        Session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R34")]
    public void Batches_Empty_AreAccepted()
    {
        Session.InsertAll(Array.Empty<object>());
        Session.UpdateAll(Enumerable.Empty<object>());
        Session.RetractAll(new List<object>());
        Session.TryInsertAll(new List<string>()).FailedCount.Should().Be(0);
        Session.Fire().Should().Be(0);
    }

    [Fact]
    [Trait("Behaviour", "R37")]
    public void UpdateAll_SameFactTwice_IsAccepted()
    {
        Session.Insert(_ann);
        Session.Fire();
        Session.UpdateAll(new[] { _ann, _ann });
        Session.Fire().Should().Be(1);
    }

    [Fact]
    [Trait("Behaviour", "R37")]
    public void InsertAll_SameFactTwice_ThrowsAndInsertsNone()
    {
        Session.Invoking(s => s.InsertAll(new[] { _ann, _ann })).Should().Throw<ArgumentException>();
        Session.Query<Customer>().Should().BeEmpty();
    }

    public class TestRule : Rule
    {
        public override void Define()
        {
            Customer customer = null!;
            When().Match(() => customer);
            Then().Do(ctx => ctx.GetLinkedKeys());
        }
    }
}
