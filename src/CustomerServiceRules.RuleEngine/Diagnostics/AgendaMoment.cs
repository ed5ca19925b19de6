namespace CustomerServiceRules.RuleEngine.Runtime;

internal enum AgendaMoment
{
    ActivationCreated,
    ActivationUpdated,
    ActivationDeleted,
    RuleFiring,
    RuleFired,
}

internal enum FactMoment
{
    Inserting,
    Inserted,
    Updating,
    Updated,
    Retracting,
    Retracted,
}
