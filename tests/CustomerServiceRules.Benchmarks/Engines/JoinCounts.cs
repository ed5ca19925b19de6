namespace CustomerServiceRules.Benchmarks.Engines;

/// <summary>How evaluations and bytes of an equality join grow with the facts.</summary>
internal static class JoinCounts
{
    public static IEnumerable<string> Table()
    {
        yield return "| facts a side | evaluations a fact | bytes | insert and fire, ms |";
        yield return "|---:|---:|---:|---:|";
        var factory = OrderOfCustomer.Compile();
        foreach (var count in new[] { 1_000, 4_000, 16_000, 64_000, 256_000 })
        {
            var facts = OrderOfCustomer.Facts(count);
            var measured = Measured.Of(() =>
            {
                var session = factory.CreateSession();
                session.InsertAll(facts);
                session.Fire();
            });
            yield return FormattableString.Invariant(
                $"| {count} | {(double)measured.KeyReads / (2 * count):0.00} | {measured.Bytes} | {measured.Milliseconds:0.0} |");
        }

        yield return string.Empty;
        yield return "One fact updated in the joined session, each fact with one match:";
        yield return string.Empty;
        yield return "| facts a side | evaluations | bytes |";
        yield return "|---:|---:|---:|";
        foreach (var count in new[] { 1_000, 16_000, 64_000 })
        {
            var facts = OrderOfCustomer.Facts(count);
            var session = factory.CreateSession();
            session.InsertAll(facts);
            session.Fire();
            var measured = Measured.Of(() =>
            {
                session.Update(facts[count / 2]);
                session.Fire();
            });
            yield return FormattableString.Invariant($"| {count} | {measured.KeyReads} | {measured.Bytes} |");
        }
    }
}
