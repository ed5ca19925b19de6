namespace CustomerServiceRules.RuleEngine.Runtime;

// The facts of a session whose rules were compiled with comparers of the host.
internal sealed class ComparedFactTable(FactIdentity identity) : FactTable
{
    internal override int HashOf(object value) => identity.Hash(value);

    protected override bool Same(object left, object right) => identity.Same(left, right);
}
