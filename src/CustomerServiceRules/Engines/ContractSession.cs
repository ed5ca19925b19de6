namespace CustomerServiceRules.Engines;

/// <summary>Runs a session by means of the engines' common contract alone.</summary>
internal static class ContractSession
{
    /// <summary>
    /// Inserts the facts and fires what they match by <paramref name="fire"/>, which gives what the engine knows of a run that
    /// left matches over, else null.
    /// </summary>
    public static List<EngineConclusion> Run(
        ISessionFactory factory,
        IReadOnlyList<object> facts,
        int firingLimit,
        Func<ISession, int, CancellationToken, Overrun?> fire,
        CancellationToken cancellationToken)
    {
        var conclusions = new List<EngineConclusion>();
        var session = factory.CreateSession();
        session.Events.FactInsertedEvent += (_, inserted) =>
        {
            if (inserted.Fact is { Source: ILinkedFactSource source, Value: { } value })
                conclusions.Add(new EngineConclusion(value, source.Rule.Name, MatchedValues(source)));
        };

        session.InsertAll(facts);
        var overrun = fire(session, firingLimit, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return overrun is null ? conclusions : throw new FiringLimitException(firingLimit, conclusions.Select(conclusion => conclusion.Rule), overrun);
    }

    /// <summary>Fires by what every engine can do: it knows that matches are left over and nothing of why.</summary>
    public static Overrun? Fire(ISession session, int firingLimit, CancellationToken cancellationToken) =>
        session.Fire(firingLimit, cancellationToken) < firingLimit || session.Agenda.IsEmpty ? null : new Overrun(Loop: null);

    /// <summary>The matched values; for the result of a query the facts that went into it.</summary>
    private static object[] MatchedValues(IFactSource source)
    {
        var values = new List<object>();
        foreach (var fact in source.Facts)
        {
            if (fact.Source is { SourceType: FactSourceType.Aggregate } aggregate)
                values.AddRange(MatchedValues(aggregate));
            else if (fact.Value is not null)
                values.Add(fact.Value);
        }

        return [.. values];
    }
}
