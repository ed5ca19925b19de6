using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed record ResolutionContext(ISession Session, IRuleDefinition Rule) : IResolutionContext;
