using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

// The sample facts of the engines' contract: plain classes compare by reference.
internal class A(string n = "", int v = 0)
{
    public string N { get; set; } = n;

    public int V { get; set; } = v;

    public override string ToString() => $"A {N}{V}";
}

internal sealed class AA(string n = "", int v = 0) : A(n, v);

internal sealed class B(string n = "", string k = "", int v = 0)
{
    public string N { get; set; } = n;

    public string K { get; set; } = k;

    public int V { get; set; } = v;

    public override string ToString() => $"B {N}";
}

internal sealed class C(string n = "", string k = "")
{
    public string N { get; set; } = n;

    public string K { get; set; } = k;

    public override string ToString() => $"C {N}";
}

internal sealed record Rec(int Id, int V = 0);

internal sealed class IdF(string id, int v) : IIdentityProvider
{
    public string Id { get; set; } = id;

    public int V { get; set; } = v;

    public object GetIdentity() => Id;

    public override string ToString() => $"IdF {Id}{V}";
}

// A key that counts, for one side of a join, how often it is read.
internal sealed class Counted<TSide>(int key, ReadCounter<TSide> counter)
{
    public int Key
    {
        get
        {
            counter.Reads++;
            return key;
        }
    }
}

internal sealed class ReadCounter<TSide>
{
    public int Reads { get; set; }

    public Counted<TSide>[] Facts(int count) => [.. Enumerable.Range(0, count).Select(i => new Counted<TSide>(i, this))];
}
