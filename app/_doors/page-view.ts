import { notFound } from 'next/navigation';
import { AppError } from '@/lib/errors';

/**
 * What a use case answers to a page. Forbidden and not found look alike to a stranger: both are the 404 page,
 * so that nobody learns what exists by asking.
 */
export async function pageView<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AppError && (error.code === 'notFound' || error.code === 'forbidden' || error.code === 'invalid')) notFound();
    throw error;
  }
}
