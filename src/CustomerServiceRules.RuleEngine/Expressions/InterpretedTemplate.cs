using System.Linq.Expressions;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// Code that is interpreted until it has run so often that compiling it pays.
internal abstract class InterpretedTemplate<TDelegate> : CodeTemplate<TDelegate>
    where TDelegate : Delegate
{
    private const int RunsUntilCompiled = 64;

    private Expression<TDelegate>? _lambda;
    private int _runs;

    protected InterpretedTemplate(Expression<TDelegate> lambda)
        : base(null!)
    {
        _lambda = lambda;
        Interpreted = lambda.Compile(preferInterpretation: true);
    }

    protected TDelegate Interpreted { get; }

    protected void Count()
    {
        if (Interlocked.Increment(ref _runs) != RunsUntilCompiled)
            return;
        Code = _lambda!.Compile();
        _lambda = null;
    }
}

internal sealed class InterpretedFunction<T> : InterpretedTemplate<Func<object?[], BetaTuple?, Fact?, T>>
{
    internal InterpretedFunction(Expression<Func<object?[], BetaTuple?, Fact?, T>> lambda)
        : base(lambda) => Code = Run;

    private T Run(object?[] constants, BetaTuple? tuple, Fact? fact)
    {
        Count();
        return Interpreted(constants, tuple, fact);
    }
}

internal sealed class InterpretedAction : InterpretedTemplate<Action<object?[], IContext, BetaTuple>>
{
    internal InterpretedAction(Expression<Action<object?[], IContext, BetaTuple>> lambda)
        : base(lambda) => Code = Run;

    private void Run(object?[] constants, IContext context, BetaTuple tuple)
    {
        Count();
        Interpreted(constants, context, tuple);
    }
}
