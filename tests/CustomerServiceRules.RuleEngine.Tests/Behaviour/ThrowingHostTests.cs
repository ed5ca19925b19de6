namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

/// <summary>What the host's own code throws leaves the session whole.</summary>
public class ThrowingHostTests
{
    private readonly A[] _batch = [new("1"), new("2"), new("3")];
    private readonly Moody _comparer = new();

    [Fact, Trait("Behaviour", "R29"), Trait("Behaviour", "R33")]
    public void InsertAll_ComparerFailsMidway_LeavesTheSessionUnchanged()
    {
        var session = Session();
        _comparer.FailsFor = "2";

        session.Invoking(s => s.InsertAll(_batch)).Should().Throw<TimeoutException>();

        session.Query<A>().Should().BeEmpty();
        _comparer.FailsFor = null;
        session.InsertAll(_batch);
        session.Fire().Should().Be(3);
    }

    [Fact, Trait("Behaviour", "R29"), Trait("Behaviour", "R34")]
    public void UpdateAll_AfterComparerFailedMidway_UpdatesAll()
    {
        var session = Session(_batch);
        session.Fire();
        _comparer.FailsFor = "3";
        session.Invoking(s => s.UpdateAll(_batch)).Should().Throw<TimeoutException>();
        _comparer.FailsFor = null;

        session.UpdateAll(_batch);

        session.Fire().Should().Be(3);
    }

    [Fact, Trait("Behaviour", "R29"), Trait("Behaviour", "R34")]
    public void RetractAll_AfterComparerFailedMidway_RetractsAll()
    {
        var session = Session(_batch);
        _comparer.FailsFor = "3";
        session.Invoking(s => s.RetractAll(_batch)).Should().Throw<TimeoutException>();
        _comparer.FailsFor = null;

        session.RetractAll(_batch);

        session.Query<A>().Should().BeEmpty();
        session.Fire().Should().Be(0);
    }

    [Fact, Trait("Behaviour", "R107"), Trait("Behaviour", "R113")]
    public void Join_KeyWithoutHash_IsAFailedConditionUntilItIsUpdated()
    {
        Keyed first = null!, second = null!;
        var session = new RuleCompiler().Compile([InlineRule.Of(r =>
        {
            r.Name("pairs");
            r.When().Match(() => first).Match(() => second, x => x.Key == first.Key, x => x != first);
            r.ThenNothing();
        })]).CreateSession();
        Keyed bad = new() { Key = new Key(null) }, good = new() { Key = new Key("k") };
        session.Insert(good);

        session.Invoking(s => s.Insert(bad)).Should().NotThrow("the comparison itself does not need the hash");
        session.Fire().Should().Be(0);
        bad.Key = new Key("k");
        session.Update(bad);
        session.Fire().Should().Be(2);
        bad.Key = new Key(null);
        session.Update(bad);
        session.Retract(bad);
        session.Fire().Should().Be(0);
    }

    private ISession Session(params A[] facts)
    {
        var compiler = new RuleCompiler();
        compiler.FactIdentityComparerRegistry.RegisterComparer(_comparer);
        var session = compiler.Compile([InlineRule.Of(r =>
        {
            r.Name("all");
            r.When().Match<A>();
            r.ThenNothing();
        })]).CreateSession();
        session.InsertAll(facts);
        return session;
    }

    private sealed class Moody : IEqualityComparer<A>
    {
        public string? FailsFor { get; set; }

        public bool Equals(A? x, A? y) => x!.N == y!.N;

        public int GetHashCode(A obj) => obj.N == FailsFor ? throw new TimeoutException() : obj.N.GetHashCode(StringComparison.Ordinal);
    }

    public sealed class Keyed
    {
        public required Key Key { get; set; }
    }

    public sealed record Key(string? Text)
    {
        public bool Equals(Key? other) => other is not null && other.Text == Text;

        public override int GetHashCode() => Text!.Length;
    }
}
