namespace CustomerServiceRules.RuleEngine.Tests.Runtime;

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
