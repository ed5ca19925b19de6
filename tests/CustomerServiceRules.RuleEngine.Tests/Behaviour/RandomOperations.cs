using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.RuleEngine.Tests.Behaviour;

/// <summary>Operations read from bytes, done to a session and to lists of the same facts; after each both are to be compared.</summary>
internal sealed class RandomOperations(ISession session, Action<RandomOperations, bool> compare)
{
    private readonly List<string> _done = [];
    private int _named;

    public List<A> As { get; } = [];

    public List<B> Bs { get; } = [];

    public List<C> Cs { get; } = [];

    public static void Check(int sequences, int bytes, Action<byte[][]> run) => Prop
        .ForAll(ArbMap.Default.ArbFor<byte[]>(), operations => run([.. operations.Chunk(4).Where(chunk => chunk.Length == 4)]))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(sequences).WithEndSize(bytes));

    /// <summary>Fails with all that was done so far unless both are the same in any order.</summary>
    public void Compare(IEnumerable<string> actual, IEnumerable<string> expected)
    {
        string[] found = [.. actual.Order(StringComparer.Ordinal)], wanted = [.. expected.Order(StringComparer.Ordinal)];
        if (!found.SequenceEqual(wanted))
            found.Should().Equal(wanted, "after {0}", string.Join("; ", _done));
    }

    public void Apply(byte[] operation)
    {
        var (which, target, key, value) = (operation[0] % 10, operation[1], Key(operation[2]), operation[3] % 4);
        switch (which)
        {
            case 0 or 1 or 2: Insert([New(target, key, value)]); break;
            case 3: Insert([New(target, key, value), New((byte)(target + 1), key, (value + 1) % 4), New((byte)(target / 7), Key(target), value)]); break;
            case 4 or 5 or 6: Update(Picked(target, 1), key, value); break;
            case 7: Update(Picked(target, 3), key, value); break;
            case 8: Retract(Picked(target, 1)); break;
            default: Retract(Picked(target, 2)); break;
        }

        compare(this, false);
        if (operation[0] % 3 == 0)
        {
            _done.Add("fire");
            session.Fire();
            compare(this, true);
        }
    }

    private static string? Key(byte number) => number % 5 == 0 ? null : $"k{number % 5}";

    private object New(byte kind, string? key, int value) => (kind % 3) switch
    {
        0 => new A(key ?? "", value),
        1 => new B($"k{++_named % 6}", key, value),
        _ => new C($"c{++_named}", key ?? ""),
    };

    private object[] Picked(byte start, int count)
    {
        object[] all = [.. As, .. Bs, .. Cs];
        return all.Length == 0 ? [] : [.. Enumerable.Range(0, count).Select(i => all[(start + (5 * i)) % all.Length]).Distinct()];
    }

    private void Insert(object[] facts)
    {
        _done.Add($"insert {Text(facts)}");
        As.AddRange(facts.OfType<A>());
        Bs.AddRange(facts.OfType<B>());
        Cs.AddRange(facts.OfType<C>());
        session.InsertAll(facts);
    }

    private void Update(object[] facts, string? key, int value)
    {
        var before = Text(facts);
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case A a: (a.N, a.V) = (key ?? "", value); break;
                case B b: (b.K, b.V) = (key, value); break;
                case C c: c.K = key ?? ""; break;
            }
        }

        _done.Add($"update {before} to {Text(facts)}");
        session.UpdateAll(facts);
    }

    private void Retract(object[] facts)
    {
        _done.Add($"retract {Text(facts)}");
        As.RemoveAll(facts.Contains);
        Bs.RemoveAll(facts.Contains);
        Cs.RemoveAll(facts.Contains);
        session.RetractAll(facts);
    }

    private static string Text(object[] facts) => MatchedRules.Text(facts);
}
