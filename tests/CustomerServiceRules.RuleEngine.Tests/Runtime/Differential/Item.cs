namespace CustomerServiceRules.RuleEngine.Tests.Runtime.Differential;

internal abstract class Item(string name, int k, int v)
{
    public int K { get; set; } = k;

    public int V { get; set; } = v;

    public override string ToString() => name;
}

internal sealed class P(string name, int k, int v) : Item(name, k, v);

internal sealed class Q(string name, int k, int v) : Item(name, k, v);

internal sealed class S(string name, int k, int v) : Item(name, k, v);

// What the generated rules yield. Its text is its content, for the reference evaluator makes its own.
internal sealed class Derived(int k, int v) : Item($"d{k}.{v}", k, v);
