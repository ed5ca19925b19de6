using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.Extensibility;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class DefaultExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => expression.Compile();
}
