using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CustomerServiceRules.RuleEngine.Extensibility;

namespace CustomerServiceRules.RuleEngine.Runtime;

internal sealed class DefaultExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate => RuntimeFeature.IsDynamicCodeSupported
            ? expression.Compile()
            : ((Expression<TDelegate>)new SpanSearch().Visit(expression)).Compile();
}
