namespace CustomerServiceRules.Testing.Running;

/// <summary>Orders that a seed stands for; the same seed always gives the same order.</summary>
internal static class SeededOrder
{
    /// <summary>Puts items into the order of a seed. An odd seed gives the reverse of the even one before it.</summary>
    public static T[] Of<T>(IEnumerable<T> items, int seed)
    {
        T[] ordered = [.. items];
        new Random(seed >> 1).Shuffle(ordered);
        if ((seed & 1) == 1)
            Array.Reverse(ordered);
        return ordered;
    }
}
