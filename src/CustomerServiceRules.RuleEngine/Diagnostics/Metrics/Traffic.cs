namespace CustomerServiceRules.RuleEngine.Runtime;

// How many elements have passed one point of the network.
internal readonly record struct Traffic(int Inserted, int Updated, int Retracted)
{
    internal bool IsNone => (Inserted | Updated | Retracted) == 0;

    public static Traffic operator +(Traffic left, Traffic right) =>
        new(left.Inserted + right.Inserted, left.Updated + right.Updated, left.Retracted + right.Retracted);

    public static Traffic operator -(Traffic left, Traffic right) =>
        new(left.Inserted - right.Inserted, left.Updated - right.Updated, left.Retracted - right.Retracted);
}
